import { describe, expect, test } from "vitest";
import { practiceFeedback, showPracticeItem } from "#app/domain/course/practice";
import { aPracticeItem, option } from "./courses.ts";

const NUMBERS = [{ name: "police-emergency", number: "999" }];
const several = aPracticeItem({ kind: "multiple", options: [option("a", true), option("b"), option("c", true)] });

test("before an answer nothing says which option is right", () => {
  const item = aPracticeItem({ situation: "A child gets in.", stem: "Call {{number:police-emergency}}?" });
  const shown = showPracticeItem(item, NUMBERS);
  expect(shown).toEqual({
    position: 1,
    of: 1,
    kind: "single",
    situation: "A child gets in.",
    stem: "Call 999?",
    options: [
      { value: "1", text: "Answer a" },
      { value: "2", text: "Answer b" },
    ],
  });
});

describe("the feedback", () => {
  test("gives the reason for every option, chosen or not", () => {
    expect(practiceFeedback(aPracticeItem(), ["2"])).toEqual({
      right: false,
      options: [
        { text: "Answer a", chosen: false, correct: true, why: "Why a" },
        { text: "Answer b", chosen: true, correct: false, why: "Why b" },
      ],
    });
  });
  test("says right only to all of the right options and no other", () => {
    expect(practiceFeedback(several, ["1", "3"])?.right).toBe(true);
    for (const values of [["1"], ["3"], ["2"], ["1", "2", "3"]]) expect(practiceFeedback(several, values)?.right).toBe(false);
  });
  test("is none while nothing is chosen, and none for what the question does not have", () => {
    for (const values of [[], ["0"], ["4"], ["a"], ["-1"]]) expect(practiceFeedback(several, values)).toBeNull();
  });
});
