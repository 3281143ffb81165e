import { describe, expect, test } from "vitest";
import type { FinishedLesson } from "#app/domain/course/progress";
import { followingLesson, planReading, type Redo } from "#app/domain/course/reading-plan";
import { aCourse, aModule } from "./courses.ts";

/** Two modules of three lessons, two minutes each. */
const course = aCourse({ modules: [aModule({ slug: "signs" }), aModule({ slug: "acting", title: "What to do" })] });
const before = new Date("2026-11-24T09:00:00Z");
const failed = new Date("2026-11-24T10:00:00Z");
const after = new Date("2026-11-24T18:30:00Z");
const ALL = ["first", "second", "third"];
const NONE: Redo = new Map();

function read(module: string, lessons: readonly string[], completedAt = before): FinishedLesson[] {
  return lessons.map((lesson) => ({ module, lesson, completedAt }));
}

const states = (plan: ReturnType<typeof planReading>) =>
  plan.modules.map((module) => [module.state, ...module.lessons.map((lesson) => lesson.state)]);

describe("a first reading", () => {
  test("begins with the first lesson; all the others come later", () => {
    const plan = planReading(course, [], NONE);
    expect(states(plan)).toEqual([
      ["next", "next", "later", "later"],
      ["later", "later", "later", "later"],
    ]);
    expect(plan.next).toMatchObject({ module: "signs", lesson: "first", title: "The first lesson" });
    expect(plan.minutesLeft).toBe(12);
  });

  test("knows what is finished and how long the rest takes", () => {
    const plan = planReading(course, read("signs", ["first", "second"]), NONE);
    expect(states(plan)[0]).toEqual(["next", "finished", "finished", "next"]);
    expect(plan.modules.map(({ finished, minutesLeft }) => [finished, minutesLeft])).toEqual([
      [2, 2],
      [0, 6],
    ]);
    expect(plan.minutesLeft).toBe(8);
  });

  test("goes on in the next module", () => {
    const plan = planReading(course, read("signs", ALL), NONE);
    expect(states(plan)).toEqual([
      ["finished", "finished", "finished", "finished"],
      ["next", "next", "later", "later"],
    ]);
  });

  test("ends with nothing left", () => {
    const plan = planReading(course, [...read("signs", ALL), ...read("acting", ALL)], NONE);
    expect(plan.next).toBeNull();
    expect(plan.minutesLeft).toBe(0);
    expect(plan.modules.map(({ state }) => state)).toEqual(["finished", "finished"]);
  });
});

describe("reading again after a failed test", () => {
  const everything = [...read("signs", ALL), ...read("acting", ALL)];
  const redo: Redo = new Map([["acting", failed]]);

  test("takes up the failed module only", () => {
    const plan = planReading(course, everything, redo);
    expect(states(plan)).toEqual([
      ["finished", "finished", "finished", "finished"],
      ["again", "again", "again", "again"],
    ]);
    expect(plan.next).toMatchObject({ module: "acting", lesson: "first" });
    expect(plan.minutesLeft).toBe(6);
  });

  test("goes on with the first lesson that was not read again", () => {
    const plan = planReading(course, [...everything, ...read("acting", ["first"], after)], redo);
    expect(states(plan)[1]).toEqual(["again", "finished", "again", "again"]);
    expect(plan.next).toMatchObject({ module: "acting", lesson: "second" });
    expect(plan.modules[1]).toMatchObject({ finished: 1, minutesLeft: 4 });
  });

  test("is over when each of its lessons was read again", () => {
    const plan = planReading(course, [...everything, ...read("acting", ALL, after)], redo);
    expect(plan.next).toBeNull();
    expect(plan.minutesLeft).toBe(0);
  });

  test("never goes before a lesson that was not read at all", () => {
    const plan = planReading(course, read("signs", ALL), new Map([["signs", failed]]));
    expect(plan.next).toMatchObject({ module: "acting", lesson: "first" });
  });
});

test("a lesson is followed by the next one of its module, the last one by none", () => {
  expect(followingLesson(course, { module: "signs", lesson: "first" })).toEqual({ module: "signs", lesson: "second" });
  expect(followingLesson(course, { module: "signs", lesson: "third" })).toBeNull();
  expect(followingLesson(course, { module: "signs", lesson: "fourth" })).toBeNull();
  expect(followingLesson(course, { module: "nowhere", lesson: "first" })).toBeNull();
});
