import { modulePath } from "#app/domain/course/addresses";
import type { LessonPlace } from "#app/domain/course/progress";
import type { ExtraLink } from "#app/ui/lesson-extras";
import { FinishLesson } from "#ui/finish-lesson";
import { InsetText } from "#ui/govuk/inset-text";
import { LessonBody } from "#ui/lesson-body";
import { LessonExtras } from "#ui/lesson-extras";
import type { DialNumber } from "#ui/number-link";
import { Page } from "#ui/page";
import { useWords } from "#ui/words-context";

type LessonPageProps = {
  about: { course: string; place: LessonPlace; module: string; part: number; parts: number; page: number; of: number };
  title: string;
  minutes: number;
  body: string;
  extras: readonly ExtraLink[];
  /** Whether the driver was led here because this page comes first. */
  inOrder: boolean;
  numbers: readonly DialNumber[];
};

/** One lesson to read, what there is to try, and the one button that goes on. */
export function LessonPage({ about, title, minutes, body, extras, inOrder, numbers }: LessonPageProps) {
  const words = useWords().training.lesson;
  const { course, place, module, part, parts, page, of } = about;
  return (
    <Page title={title} caption={words.place(part, parts, page, of)} back={{ href: modulePath(course, place.module), text: module }}>
      <p className="app-lesson-time">{words.time(minutes)}</p>
      {inOrder && <InsetText>{words.inOrder}</InsetText>}
      <LessonBody text={body} numbers={numbers} />
      <LessonExtras extras={extras} />
      <FinishLesson course={course} place={place} />
    </Page>
  );
}
