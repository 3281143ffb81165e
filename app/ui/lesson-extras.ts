import { journeyPath, practicePath } from "#app/domain/course/addresses";
import type { Numbered } from "#app/domain/course/contact-numbers";
import type { LessonExtra } from "#app/domain/course/lesson-extras";
import { showPracticeItem } from "#app/domain/course/practice";
import type { LessonPlace } from "#app/domain/course/progress";

/** A question to try or a story, as a link: nothing of its answers. `steps` is null for a question. */
export type ExtraLink = { href: string; situation: string | null; title: string; steps: number | null };

/** The link to an extra of a lesson. */
export function extraLink(course: string, place: LessonPlace, extra: LessonExtra, contacts: readonly Numbered[]): ExtraLink {
  if (extra.kind === "journey") {
    const { id, title, steps } = extra.journey;
    return { href: journeyPath(course, place, id, 1), situation: null, title, steps: steps.length };
  }
  const { stem, situation } = showPracticeItem(extra.item, contacts);
  return { href: practicePath(course, place, extra.item.id), situation, title: stem, steps: null };
}
