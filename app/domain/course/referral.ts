import type { Course } from "./content-schema.ts";
import type { LessonPlace } from "./progress.ts";

/** The lesson of a course that says whom to call. */
export type Referral = LessonPlace & { courseId: string };

/** Where a course says whom to call, or null when it does not say where. */
export function referralOf({ slug, referral }: Pick<Course, "slug" | "referral">): Referral | null {
  const [module, lesson] = referral?.split("/") ?? [];
  return module && lesson ? { courseId: slug, module, lesson } : null;
}

/** What is wrong with where a course says it tells whom to call, or null: the lesson must be there and give a number. */
export function referralProblem(course: Course): "no-such-lesson" | "no-number" | null {
  const place = referralOf(course);
  if (!place) return null;
  const lessons = course.modules.find(({ slug }) => slug === place.module)?.lessons ?? [];
  const lesson = lessons.find(({ slug }) => slug === place.lesson);
  if (!lesson) return "no-such-lesson";
  return lesson.body.includes("{{number:") ? null : "no-number";
}
