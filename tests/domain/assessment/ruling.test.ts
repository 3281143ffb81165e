import { expect, test } from "vitest";
import type { Correction, Ruling } from "#app/domain/assessment/correction";
import { findRulingProblem, rightNow, type RulingProblem } from "#app/domain/assessment/ruling";
import type { Item } from "#app/domain/course/content-schema";
import { key, VOID } from "#tests/domain/assessment/answered";
import { item, right, wrong } from "#tests/domain/assessment/bank";

const SINGLE = item();
const SEVERAL = item({ id: "several", kind: "multiple", options: [right("names"), right("places"), wrong("guesses")] });
const STATEMENT = item({ id: "statement", kind: "true-false", options: [right("true"), wrong("false")] });

const ruled = (faulty: Item, ruling: Ruling): Correction => ({ correctionId: "earlier", faulty, ruling });

test.for<{ what: string; one: Item; ruling: Ruling; applied?: Correction[]; problem: RulingProblem | null }>([
  { what: "taking a question out of the marking", one: SINGLE, ruling: VOID, problem: null },
  { what: "another right option", one: SINGLE, ruling: key("sixteen"), problem: null },
  { what: "a second right option", one: SINGLE, ruling: key("eighteen", "sixteen"), problem: null },
  { what: "the key it has", one: SINGLE, ruling: key("eighteen"), problem: "changes-nothing" },
  { what: "no right option", one: SINGLE, ruling: key(), problem: "nothing-right" },
  { what: "an option of another question", one: SINGLE, ruling: key("names"), problem: "not-an-option" },
  { what: "every option of one", one: SINGLE, ruling: key("eighteen", "sixteen", "fourteen", "twenty-one"), problem: "all-right" },
  { what: "true and false", one: STATEMENT, ruling: key("true", "false"), problem: "all-right" },
  { what: "false for true", one: STATEMENT, ruling: key("false"), problem: null },
  { what: "every option of several", one: SEVERAL, ruling: key("names", "places", "guesses"), problem: null },
  { what: "one of several", one: SEVERAL, ruling: key("places"), problem: null },
  { what: "the same several in another order", one: SEVERAL, ruling: key("places", "names"), problem: "changes-nothing" },
  { what: "a void question once more", one: SINGLE, ruling: VOID, applied: [ruled(SINGLE, VOID)], problem: "changes-nothing" },
  { what: "the old key of a void question", one: SINGLE, ruling: key("eighteen"), applied: [ruled(SINGLE, VOID)], problem: null },
  {
    what: "a corrected key once more",
    one: SINGLE,
    ruling: key("sixteen"),
    applied: [ruled(SINGLE, key("sixteen"))],
    problem: "changes-nothing",
  },
  {
    what: "the old key of a corrected question",
    one: SINGLE,
    ruling: key("eighteen"),
    applied: [ruled(SINGLE, key("sixteen"))],
    problem: null,
  },
])("$what: $problem", ({ one, ruling, applied = [], problem }) => {
  expect(findRulingProblem(one, ruling, applied)).toBe(problem);
});

test("what is right now is the published key, the corrected one, or nothing of a void question", () => {
  expect(rightNow(SEVERAL, [])).toEqual(["names", "places"]);
  expect(rightNow(SEVERAL, [ruled(SEVERAL, key("guesses"))])).toEqual(["guesses"]);
  expect(rightNow(SEVERAL, [ruled(SEVERAL, VOID)])).toBeNull();
  expect(rightNow(SEVERAL, [ruled(SINGLE, VOID)])).toEqual(["names", "places"]);
});
