import { expect, test } from "vitest";
import { showStep } from "#app/domain/course/journey-step";
import { aJourney } from "./courses.ts";

const journey = aJourney();

test("a step tells what happens and what one could do, and not which choice is best", () => {
  expect(showStep(journey, 1, null)).toEqual({
    step: 1,
    of: 2,
    situation: "A child gets in.",
    question: "What now?",
    choices: [
      { id: "a", text: "Listen" },
      { id: "b", text: "Ask more" },
    ],
    chosen: null,
    before: [],
  });
});

test("a choice brings its own feedback and no other", () => {
  expect(showStep(journey, 1, "b")?.chosen).toEqual({ id: "b", text: "Ask more", best: false, feedback: "No." });
  expect(showStep(journey, 1, "a")?.chosen).toMatchObject({ best: true, feedback: "Yes." });
});

test("a choice that the step does not have counts as none", () => {
  expect(showStep(journey, 1, "z")?.chosen).toBeNull();
});

test("a later step remembers the story so far", () => {
  expect(showStep(journey, 2, null)).toMatchObject({
    step: 2,
    question: "And then?",
    before: [{ situation: "A child gets in.", best: "Listen" }],
  });
});

test("there is no step before the first or after the last", () => {
  for (const step of [-1, 0, 3, 1.5, Number.NaN]) expect(showStep(journey, step, null)).toBeNull();
});
