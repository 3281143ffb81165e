import { expect, test } from "vitest";
import { extraAfter, extrasOf } from "#app/domain/course/lesson-extras";
import { aJourney, aModule, aPracticeItem } from "./courses.ts";

const module = aModule({
  journeys: [aJourney({ id: "the-late-trip", lesson: "first" }), aJourney({ id: "the-quiet-girl", lesson: "second" })],
  practice: [
    aPracticeItem({ id: "one", lesson: "first" }),
    aPracticeItem({ id: "two", lesson: "second" }),
    aPracticeItem({ id: "three", lesson: "first" }),
  ],
});
const ids = (lesson: string) => extrasOf(module, lesson).map((extra) => (extra.kind === "practice" ? extra.item.id : extra.journey.id));

test("a lesson offers its own questions, then its own stories", () => {
  expect(ids("first")).toEqual(["one", "three", "the-late-trip"]);
  expect(ids("second")).toEqual(["two", "the-quiet-girl"]);
  expect(ids("third")).toEqual([]);
});

test("one leads to the next, and the last to none", () => {
  const extras = extrasOf(module, "first");
  expect(extraAfter(extras, "one")).toMatchObject({ item: { id: "three" } });
  expect(extraAfter(extras, "three")).toMatchObject({ journey: { id: "the-late-trip" } });
  expect(extraAfter(extras, "the-late-trip")).toBeNull();
  expect(extraAfter(extras, "elsewhere")).toBeNull();
});
