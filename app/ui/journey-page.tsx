import { journeyPath, lessonPath } from "#app/domain/course/addresses";
import type { ShownStep } from "#app/domain/course/journey-step";
import type { LessonPlace } from "#app/domain/course/progress";
import type { ExtraLink } from "#app/ui/lesson-extras";
import { ButtonLink } from "#ui/govuk/button";
import { JourneyBefore } from "#ui/journey-before";
import { JourneyChoices } from "#ui/journey-choices";
import type { DialNumber } from "#ui/number-link";
import { NumberedText } from "#ui/numbered-text";
import { OnwardFromExtra } from "#ui/onward-from-extra";
import { Page } from "#ui/page";
import { useWords } from "#ui/words-context";

type JourneyPageProps = {
  course: string;
  place: LessonPlace;
  journey: { id: string; title: string };
  step: ShownStep;
  next: ExtraLink | null;
  numbers: readonly DialNumber[];
};

/** One step of a story: what happens, what one could do, and what comes of the choice that was made. Nothing of it is kept. */
export function JourneyPage(props: JourneyPageProps) {
  const { course, place, journey, step, numbers } = props;
  const words = useWords().training.journey;
  return (
    <Page title={journey.title} caption={words.step(step.step, step.of)} back={{ href: lessonPath(course, place), text: words.back }}>
      <JourneyBefore before={step.before} numbers={numbers} />
      <p className="app-situation">
        <NumberedText text={step.situation} numbers={numbers} />
      </p>
      {step.chosen ? (
        <Outcome {...props} chosen={step.chosen} />
      ) : (
        <JourneyChoices {...props} here={hereOf(props)} heading={step.question} />
      )}
    </Page>
  );
}

type OutcomeProps = JourneyPageProps & { chosen: NonNullable<ShownStep["chosen"]> };

function Outcome({ chosen, ...props }: OutcomeProps) {
  const { step, numbers } = props;
  const words = useWords().training.journey;
  return (
    <>
      <h2 className="govuk-heading-m">{step.question}</h2>
      <p className="govuk-body govuk-!-margin-bottom-1">{words.youChose}</p>
      <p className="app-chosen">
        <NumberedText text={chosen.text} numbers={numbers} />
      </p>
      <h3 className={chosen.best ? "govuk-heading-m app-verdict app-verdict--right" : "govuk-heading-m app-verdict"}>
        {chosen.best ? words.best : words.notBest}
      </h3>
      <p className="app-feedback">
        <NumberedText text={chosen.feedback} numbers={numbers} />
      </p>
      <Onward {...props} />
      {step.choices.length > 1 && <JourneyChoices {...props} here={hereOf(props)} heading={words.tryOther} except={chosen.id} />}
    </>
  );
}

function Onward({ course, place, journey, step, next }: JourneyPageProps) {
  const words = useWords().training.journey;
  if (step.step < step.of)
    return (
      <ButtonLink className="app-next__button" href={journeyPath(course, place, journey.id, step.step + 1)}>
        {words.next}
      </ButtonLink>
    );
  const again = { href: journeyPath(course, place, journey.id, 1), text: words.again };
  return (
    <>
      <h3 className="govuk-heading-m">{words.end}</h3>
      <OnwardFromExtra course={course} place={place} next={next} again={again} />
    </>
  );
}

function hereOf({ course, place, journey, step }: JourneyPageProps): string {
  return journeyPath(course, place, journey.id, step.step);
}
