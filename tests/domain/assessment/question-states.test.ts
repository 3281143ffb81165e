import { expect, test } from "vitest";
import { firstUnanswered, questionStates } from "#app/domain/assessment/question-states";

const PAPER = { items: ["danger", "gifts", "hotel"].map((itemId) => ({ itemId, optionIds: ["a", "b"] })) };

test("each question says whether it is answered and whether it is flagged, in the order of the paper", () => {
  expect(questionStates(PAPER, new Set(["gifts"]), new Set(["gifts", "hotel"]))).toEqual([
    { position: 1, answered: false, flagged: false },
    { position: 2, answered: true, flagged: true },
    { position: 3, answered: false, flagged: true },
  ]);
});

test("the way on leads to the first question without an answer, flagged or not", () => {
  expect(firstUnanswered(questionStates(PAPER, new Set(["danger"]), new Set(["hotel"])))).toBe(2);
});

test("with every question answered there is none to go on with", () => {
  expect(firstUnanswered(questionStates(PAPER, new Set(["danger", "gifts", "hotel"]), new Set()))).toBeNull();
});
