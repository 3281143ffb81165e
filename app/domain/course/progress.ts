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

/** Whether a lesson may be read: finished ones always, and of the others only the next one; the rest is ahead. Null when there is no such lesson. */
export function admission(
  course: Outline,
  completions: readonly FinishedLesson[],
  place: LessonPlace,
): "finished" | "next" | "ahead" | null {
  if (!lessonsInOrder(course).some((lesson) => isSame(lesson, place))) return null;
  if (isFinished(place, completions)) return "finished";
  const next = nextLesson(course, completions);
  return next && isSame(next, place) ? "next" : "ahead";
}

/**
 * Whether finishing this lesson now says anything new. A lesson counts once in each reading, and a failed test (`lastFail`) begins
 * another reading: so a button pressed twice adds nothing, and the lessons to redo can be told from those read before.
 */
export function isNewCompletion(completions: readonly FinishedLesson[], place: LessonPlace, lastFail: Date | null): boolean {
  const reading = lastFail ? completions.filter(({ completedAt }) => completedAt > lastFail) : completions;
  return !isFinished(place, reading);
}

function isFinished(place: LessonPlace, completions: readonly FinishedLesson[]): boolean {
  return completions.some((completion) => isSame(completion, place));
}

function isSame(one: LessonPlace, other: LessonPlace): boolean {
  return one.module === other.module && one.lesson === other.lesson;
}
