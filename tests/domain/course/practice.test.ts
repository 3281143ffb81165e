import { describe, expect, test } from "vitest";
import { practiceFeedback, showPracticeItem } from "#app/domain/course/practice";
import { aPracticeItem, option } from "./courses.ts";

const NUMBERS = [{ name: "police-emergency", number: "999" }];
const several = aPracticeItem({ kind: "multiple", options: [option("a", true), option("b"), option("c", true)] });

test("before an answer nothing says which option is right", () => {
  const item = aPracticeItem({ situation: "A child gets in.", stem: "Call {{number:police-emergency}}?" });
  const shown = showPracticeItem(item, NUMBERS);
  expect(shown).toEqual({
    block: null,
    position: 1,
    of: 1,
    kind: "single",
    situation: "A child gets in.",
    stem: "Call 999?",
    parts: [],
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

describe("a question that is no choice", () => {
  const steps = aPracticeItem({ id: "steps", kind: "ordering", options: [option("a"), option("b"), option("c"), option("d")] });
  const pairs = aPracticeItem({
    kind: "matching",
    options: [
      { ...option("a"), match: "North" },
      { ...option("b"), match: "South" },
    ],
  });

  test("is mixed, and always alike, so that its answer means the same when it comes back", () => {
    const shown = showPracticeItem(steps, []);
    expect(shown.parts.toSorted()).toEqual(["Answer a", "Answer b", "Answer c", "Answer d"]);
    expect(shown.parts).not.toEqual(["Answer a", "Answer b", "Answer c", "Answer d"]);
    expect(showPracticeItem(steps, [])).toEqual(shown);
  });
  test("tells what is right, and which parts of it were given", () => {
    const { parts } = showPracticeItem(steps, []);
    const places = parts.map((text) => String(["Answer a", "Answer b", "Answer d", "Answer c"].indexOf(text) + 1));
    const feedback = practiceFeedback(steps, places);
    expect(feedback?.right).toBe(false);
    expect(feedback?.options.map(({ text, chosen }) => [text, chosen])).toEqual([
      ["Answer a (step 1)", true],
      ["Answer b (step 2)", true],
      ["Answer c (step 3)", false],
      ["Answer d (step 4)", false],
    ]);
    expect(
      practiceFeedback(
        steps,
        parts.map((text) => String("abcd".indexOf(text.slice(-1)) + 1)),
      )?.right,
    ).toBe(true);
  });
  test("names the partner of each line", () => {
    const { parts, options } = showPracticeItem(pairs, []);
    const partners: Record<string, string> = { "Answer a": "North", "Answer b": "South" };
    const values = parts.map((text) => options.find((partner) => partner.text === partners[text])?.value ?? "");
    expect(practiceFeedback(pairs, values)).toMatchObject({
      right: true,
      options: [{ text: "Answer a → North" }, { text: "Answer b → South" }],
    });
  });
  test("has no feedback while something is left open", () => {
    expect(practiceFeedback(steps, ["1", "2", "", "4"])).toBeNull();
    expect(practiceFeedback(steps, ["1", "1", "2", "3"])).toBeNull();
  });
});
