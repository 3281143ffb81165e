import type { LessonPlace } from "./progress.ts";

/** The pages of the training, as drivers reach them. */
export function coursePath(course: string): string {
  return `/courses/${course}`;
}

export function modulePath(course: string, module: string): string {
  return `${coursePath(course)}/modules/${module}`;
}

export function lessonPath(course: string, { module, lesson }: LessonPlace): string {
  return `${modulePath(course, module)}/lessons/${lesson}`;
}

/** One step of a story, from 1. */
export function journeyPath(course: string, place: LessonPlace, journey: string, step: number): string {
  return `${lessonPath(course, place)}/journeys/${journey}/steps/${step}`;
}

export function practicePath(course: string, place: LessonPlace, item: string): string {
  return `${lessonPath(course, place)}/practice/${item}`;
}
