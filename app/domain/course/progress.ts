import type { Course } from "./content-schema.ts";

/** One lesson by the names in its address: two modules may each have a lesson of one name. */
export type LessonPlace = { module: string; lesson: string };

/** A lesson finished once. The list only grows: a lesson read again after a failed test is finished again. */
export type FinishedLesson = LessonPlace & { completedAt: Date };

type Outline = Pick<Course, "modules">;

/** Every lesson in the order in which it is read: lessons in order within modules in order. */
export function lessonsInOrder(course: Outline): LessonPlace[] {
  return course.modules.flatMap((module) => module.lessons.map((lesson) => ({ module: module.slug, lesson: lesson.slug })));
}

/** The first lesson that was never finished, or null when the training is done. */
export function nextLesson(course: Outline, completions: readonly FinishedLesson[]): LessonPlace | null {
  return lessonsInOrder(course).find((place) => !isFinished(place, completions)) ?? null;
}

/** Whether every lesson of the course was finished at least once: without that there is no test. */
export function isTrainingFinished(course: Outline, completions: readonly FinishedLesson[]): boolean {
  return nextLesson(course, completions) === null;
}

/** The topics (modules) whose every lesson was finished again after `since`, which is when the failed attempt was closed. */
export function redoneTopics(course: Outline, completions: readonly FinishedLesson[], since: Date): Set<string> {
  const again = completions.filter(({ completedAt }) => completedAt > since);
  const redone = course.modules.filter((module) =>
    module.lessons.every((lesson) => isFinished({ module: module.slug, lesson: lesson.slug }, again)),
  );
  return new Set(redone.map((module) => module.slug));
}

function isFinished(place: LessonPlace, completions: readonly FinishedLesson[]): boolean {
  return completions.some(({ module, lesson }) => module === place.module && lesson === place.lesson);
}
