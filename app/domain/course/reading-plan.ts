import type { Course, Lesson, Module } from "./content-schema.ts";
import { type FinishedLesson, isNewCompletion, type LessonPlace, nextLesson } from "./progress.ts";

/** The topics to read again after a failed test, each with when that attempt was closed. */
export type Redo = ReadonlyMap<string, Date>;

/** `again`: finished before, and to be read again. `later`: its turn has not come. */
export type ReadingState = "finished" | "next" | "again" | "later";

export type PlannedLesson = LessonPlace & { title: string; minutes: number; state: ReadingState };
export type PlannedModule = {
  slug: string;
  title: string;
  state: ReadingState;
  lessons: PlannedLesson[];
  finished: number;
  minutesLeft: number;
};
export type ReadingPlan = { modules: PlannedModule[]; next: PlannedLesson | null; minutesLeft: number };

/** What a driver has read of a course, what comes next and how many minutes of reading are left; topics to redo count as not read. */
export function planReading(course: Pick<Course, "modules">, completions: readonly FinishedLesson[], redo: Redo): ReadingPlan {
  const next = nextLesson(course, completions);
  const modules = course.modules.map((module) => planModule(module, completions, redo, next));
  const lessons = modules.flatMap((module) => module.lessons);
  return {
    modules,
    next: lessons.find(({ state }) => state === "next") ?? lessons.find(({ state }) => state === "again") ?? null,
    minutesLeft: modules.reduce((sum, module) => sum + module.minutesLeft, 0),
  };
}

/** The lesson that follows within the same module, or null at its end (or when there is no such lesson). */
export function followingLesson(course: Pick<Course, "modules">, place: LessonPlace): LessonPlace | null {
  const lessons = course.modules.find(({ slug }) => slug === place.module)?.lessons ?? [];
  const position = lessons.findIndex(({ slug }) => slug === place.lesson);
  const following = position < 0 ? undefined : lessons[position + 1];
  return following ? { module: place.module, lesson: following.slug } : null;
}

function planModule(module: Module, completions: readonly FinishedLesson[], redo: Redo, next: LessonPlace | null): PlannedModule {
  const { slug, title } = module;
  const lessons = module.lessons.map((lesson) => planLesson(slug, lesson, completions, redo, next));
  const left = lessons.filter(({ state }) => state !== "finished");
  const minutesLeft = left.reduce((sum, { minutes }) => sum + minutes, 0);
  return { slug, title, state: moduleState(lessons), lessons, finished: lessons.length - left.length, minutesLeft };
}

function planLesson(
  module: string,
  { slug, title, minutes }: Lesson,
  completions: readonly FinishedLesson[],
  redo: Redo,
  next: LessonPlace | null,
): PlannedLesson {
  const place = { module, lesson: slug };
  const isNext = next?.module === module && next.lesson === slug;
  const toRedo = isNewCompletion(completions, place, redo.get(module) ?? null);
  const neverRead = isNewCompletion(completions, place, null);
  const state = isNext ? "next" : neverRead ? "later" : toRedo ? "again" : "finished";
  return { ...place, title, minutes, state };
}

/** A module is where its most pressing lesson is. */
function moduleState(lessons: readonly PlannedLesson[]): ReadingState {
  const states = new Set(lessons.map(({ state }) => state));
  const pressing = (["next", "again", "later"] as const).find((state) => states.has(state));
  return pressing ?? "finished";
}
