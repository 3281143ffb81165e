import type { NextStep } from "#app/domain/licensing/next-step";
import { wordStep } from "#app/ui/next-step-words";
import type { ShownApplication, ShownStanding } from "#app/ui/standing";
import { ButtonLink } from "#ui/govuk/button";
import { useWords } from "#ui/words-context";

type NextStepPanelProps = { step: NextStep; standing: ShownStanding };

/** The one thing to do next, in one button. */
export function NextStepPanel({ step, standing }: NextStepPanelProps) {
  const words = useWords().home;
  const { heading, lead, parts = [], text, button, link } = wordStep(step, standing, words.steps);
  return (
    <section className="app-next" aria-labelledby="next-step">
      <StepApplication step={step} standing={standing} />
      <h2 className="govuk-heading-m" id="next-step">
        {heading}
      </h2>
      {lead && <p className="govuk-body">{lead}</p>}
      {parts.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
      <p className="govuk-body">{text}</p>
      {button && (
        <ButtonLink className="app-next__button" href={button.href}>
          {button.text}
        </ButtonLink>
      )}
      {link && (
        <p className="govuk-body">
          <a className="govuk-link app-tap" href={link.href}>
            {link.text}
          </a>
        </p>
      )}
    </section>
  );
}

/** Which application it is for, as soon as there is more than one. */
function StepApplication({ step, standing: { applications } }: NextStepPanelProps) {
  if (step.kind === "add-application" || applications.length < 2) return null;
  const application = applications.find(({ applicationId }) => applicationId === step.applicationId);
  return application ? <p className="app-next__for">{nameOf(application)}</p> : null;
}

function nameOf({ authorityName, reference }: ShownApplication): string {
  return `${authorityName}, ${reference}`;
}
