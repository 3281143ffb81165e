import { expect, test } from "vitest";
import { decideReport } from "#app/domain/assessment/item-report";

test.for([
  [0, { done: true }],
  [2, { done: true }],
  [3, { done: false, reason: "reported-enough" }],
  [4, { done: false, reason: "reported-enough" }],
] as const)("after %i reports about a question the next one is %o", ([earlier, decision]) => {
  expect(decideReport(earlier)).toEqual(decision);
});
