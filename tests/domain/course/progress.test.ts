import { describe, expect, test } from "vitest";
import {
  admission,
  type FinishedLesson,
  isNewCompletion,
  isTrainingFinished,
  lessonsInOrder,
  nextLesson,
  redoneTopics,
} from "#app/domain/course/progress";
import { aCourse, aModule } from "./courses.ts";

const course = aCourse({ modules: [aModule({ slug: "signs" }), aModule({ slug: "acting" })] });
const failed = new Date("2026-11-24T10:00:00Z");
const before = new Date("2026-11-24T09:00:00Z");
const after = new Date("2026-11-24T18:30:00Z");

function read(module: string, lessons: readonly string[], completedAt: Date): FinishedLesson[] {
  return lessons.map((lesson) => ({ module, lesson, completedAt }));
}

const ALL = ["first", "second", "third"];
const everything = [...read("signs", ALL, before), ...read("acting", ALL, before)];

test("lessons are read in order within modules in order", () => {
  expect(lessonsInOrder(course).map(({ module, lesson }) => `${module}/${lesson}`)).toEqual([
    "signs/first",
    "signs/second",
    "signs/third",
    "acting/first",
    "acting/second",
    "acting/third",
  ]);
});

describe("the next lesson", () => {
  test("is the first of all for a driver who has just begun", () => {
    expect(nextLesson(course, [])).toEqual({ module: "signs", lesson: "first" });
  });
  test("is in the next module once every lesson of this one is finished", () => {
    expect(nextLesson(course, read("signs", ALL, before))).toEqual({ module: "acting", lesson: "first" });
  });
  test("is the one that was left out, whatever was finished after it", () => {
    expect(nextLesson(course, read("signs", ["first", "third"], before))).toEqual({ module: "signs", lesson: "second" });
  });
  test("is not mistaken for the lesson of the same name in another module", () => {
    expect(nextLesson(course, read("acting", ALL, before))).toEqual({ module: "signs", lesson: "first" });
  });
});

describe("the training is finished", () => {
  test("when every lesson was finished once", () => {
    expect(isTrainingFinished(course, everything)).toBe(true);
  });
  test("not while a single lesson is missing", () => {
    for (const missing of everything)
      expect(
        isTrainingFinished(
          course,
          everything.filter((one) => one !== missing),
        ),
      ).toBe(false);
  });
  test("not by lessons that this version does not have", () => {
    expect(isTrainingFinished(course, read("withdrawn", ALL, before))).toBe(false);
  });
});

describe("a topic is redone", () => {
  test("when each of its lessons was finished again after the failed attempt", () => {
    expect(redoneTopics(course, [...everything, ...read("acting", ALL, after)], failed)).toEqual(new Set(["acting"]));
  });
  test("not by what was read before the attempt", () => {
    expect(redoneTopics(course, everything, failed)).toEqual(new Set());
  });
  test("not in the very instant in which the attempt was closed", () => {
    expect(redoneTopics(course, read("signs", ALL, failed), failed)).toEqual(new Set());
  });
  test("not while one of its lessons is still to be read again", () => {
    expect(redoneTopics(course, [...everything, ...read("acting", ["first", "third"], after)], failed)).toEqual(new Set());
  });
  test("whatever the order in which its lessons were read again", () => {
    expect(redoneTopics(course, [...everything, ...read("signs", ALL.toReversed(), after)], failed)).toEqual(new Set(["signs"]));
  });
});

describe("a lesson may be opened", () => {
  const begun = read("signs", ["first"], before);
  test("when it was finished before", () => {
    expect(admission(course, begun, { module: "signs", lesson: "first" })).toBe("finished");
  });
  test("when it is the next one", () => {
    expect(admission(course, begun, { module: "signs", lesson: "second" })).toBe("next");
  });
  test("not when another one comes first, in this module or in the next", () => {
    expect(admission(course, begun, { module: "signs", lesson: "third" })).toBe("ahead");
    expect(admission(course, begun, { module: "acting", lesson: "first" })).toBe("ahead");
  });
  test("not when the course does not have it", () => {
    expect(admission(course, everything, { module: "signs", lesson: "fourth" })).toBeNull();
    expect(admission(course, everything, { module: "nowhere", lesson: "first" })).toBeNull();
  });
  test("any of them, once all are finished", () => {
    for (const place of lessonsInOrder(course)) expect(admission(course, everything, place)).toBe("finished");
  });
});

describe("finishing a lesson is new", () => {
  const first = { module: "signs", lesson: "first" };
  test("the first time, and not when the button is pressed twice", () => {
    expect(isNewCompletion([], first, null)).toBe(true);
    expect(isNewCompletion(read("signs", ["first"], before), first, null)).toBe(false);
  });
  test("once more after a failed test, and again only once", () => {
    expect(isNewCompletion(everything, first, failed)).toBe(true);
    expect(isNewCompletion([...everything, ...read("signs", ["first"], after)], first, failed)).toBe(false);
  });
  test("after the next failed test as well", () => {
    const nextDay = new Date("2026-11-25T10:00:00Z");
    expect(isNewCompletion([...everything, ...read("signs", ["first"], after)], first, nextDay)).toBe(true);
  });
});
