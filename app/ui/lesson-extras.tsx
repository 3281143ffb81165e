import type { ExtraLink } from "#app/ui/lesson-extras";
import { ButtonLink } from "#ui/govuk/button";
import { useWords } from "#ui/words-context";

/** The questions to try and the stories that belong to a lesson. */
export function LessonExtras({ extras }: { extras: readonly ExtraLink[] }) {
  return extras.map((extra) => <Extra key={extra.href} extra={extra} />);
}

function Extra({ extra: { href, situation, title, steps } }: { extra: ExtraLink }) {
  const { practice, journey } = useWords().training;
  const words = steps === null ? practice : { ...journey, lead: journey.lead(steps) };
  return (
    <section className="app-extra">
      <h2 className="govuk-heading-m app-extra__heading">{words.heading}</h2>
      {situation && <p className="app-extra__situation">{situation}</p>}
      <p className="app-extra__title">{title}</p>
      <p className="govuk-body">{words.lead}</p>
      <ButtonLink className="govuk-button--secondary app-extra__button" href={href}>
        {words.start}
        <span className="govuk-visually-hidden">: {title}</span>
      </ButtonLink>
    </section>
  );
}
