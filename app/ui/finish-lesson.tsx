import { lessonPath } from "#app/domain/course/addresses";
import type { LessonPlace } from "#app/domain/course/progress";
import { Button } from "#ui/govuk/button";
import { useWords } from "#ui/words-context";

/** The one button at the end of a lesson: it saves that the lesson was read and goes on. */
export function FinishLesson({ course, place }: { course: string; place: LessonPlace }) {
  const words = useWords().training.lesson;
  return (
    <form method="post" action={`${lessonPath(course, place)}/completion`} className="app-finish">
      <Button className="app-next__button">{words.read}</Button>
      <p className="govuk-hint">{words.readHint}</p>
    </form>
  );
}
