import type { Journey, Module, PracticeItem } from "./content-schema.ts";

/** What a lesson offers beyond its text: questions to try first, then stories. */
export type LessonExtra = { kind: "practice"; item: PracticeItem } | { kind: "journey"; journey: Journey };

/** The practice questions and stories of one lesson, in the order in which they are offered. */
export function extrasOf(module: Module, lesson: string): LessonExtra[] {
  return [
    ...module.practice.filter((item) => item.lesson === lesson).map((item) => ({ kind: "practice" as const, item })),
    ...module.journeys.filter((journey) => journey.lesson === lesson).map((journey) => ({ kind: "journey" as const, journey })),
  ];
}

/** What comes after one of them, by its id, or null at the end. */
export function extraAfter(extras: readonly LessonExtra[], id: string): LessonExtra | null {
  const position = extras.findIndex((extra) => idOf(extra) === id);
  return position < 0 ? null : (extras[position + 1] ?? null);
}

function idOf(extra: LessonExtra): string {
  return extra.kind === "practice" ? extra.item.id : extra.journey.id;
}
