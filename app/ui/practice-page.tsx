import type { ShownItem } from "#app/domain/assessment/paper";
import { lessonPath, practicePath } from "#app/domain/course/addresses";
import type { PracticeFeedback } from "#app/domain/course/practice";
import type { LessonPlace } from "#app/domain/course/progress";
import type { ExtraLink } from "#app/ui/lesson-extras";
import { Button } from "#ui/govuk/button";
import { ItemQuestion } from "#ui/item-question";
import { OnwardFromExtra } from "#ui/onward-from-extra";
import type { DialNumber } from "#ui/number-link";
import { Page } from "#ui/page";
import { PracticeReasons } from "#ui/practice-reasons";
import { useWords } from "#ui/words-context";

type PracticePageProps = {
  about: { course: string; place: LessonPlace; lesson: string; itemId: string };
  item: ShownItem;
  chosen: readonly string[];
  feedback: PracticeFeedback | null;
  nothingChosen: boolean;
  next: ExtraLink | null;
  numbers: readonly DialNumber[];
};

/** One practice question, and after an answer why each option is right or wrong. The answer stands in the address and nowhere else. */
export function PracticePage({ about, item, chosen, feedback, nothingChosen, next, numbers }: PracticePageProps) {
  const words = useWords().training.practice;
  const { course, place, lesson, itemId } = about;
  const here = practicePath(course, place, itemId);
  const errors: Record<string, string> = nothingChosen ? { choice: words.choose } : {};
  return (
    <Page title={words.heading} caption={lesson} back={{ href: lessonPath(course, place), text: words.back }} errors={errors}>
      {feedback ? (
        <>
          <PracticeReasons item={item} feedback={feedback} numbers={numbers} />
          <OnwardFromExtra course={course} place={place} next={next} again={{ href: here, text: words.again }} />
        </>
      ) : (
        <form method="get" action={here} noValidate>
          <p className="govuk-body">{words.lead}</p>
          <input type="hidden" name="sent" value="yes" />
          <ItemQuestion item={item} chosen={chosen} errorMessage={errors.choice} />
          <Button>{words.submit}</Button>
        </form>
      )}
    </Page>
  );
}
