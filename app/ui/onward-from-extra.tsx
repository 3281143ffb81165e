import { lessonPath } from "#app/domain/course/addresses";
import type { LessonPlace } from "#app/domain/course/progress";
import type { ExtraLink } from "#app/ui/lesson-extras";
import { FinishLesson } from "#ui/finish-lesson";
import { LessonExtras } from "#ui/lesson-extras";
import { useWords } from "#ui/words-context";

type OnwardFromExtraProps = {
  course: string;
  place: LessonPlace;
  next: ExtraLink | null;
  again: { href: string; text: string };
};

/** From a question or a story that is done: to the next one of the lesson, and in any case on to the next lesson. */
export function OnwardFromExtra({ course, place, next, again }: OnwardFromExtraProps) {
  const { back } = useWords().training.practice;
  return (
    <>
      {next && <LessonExtras extras={[next]} />}
      <FinishLesson course={course} place={place} />
      <p className="govuk-body app-actions">
        <a className="govuk-link app-tap" href={again.href}>
          {again.text}
        </a>
        <a className="govuk-link app-tap" href={lessonPath(course, place)}>
          {back}
        </a>
      </p>
    </>
  );
}
