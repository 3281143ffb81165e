import { expect, test } from "vitest";
import { isOverdue, searchItems } from "#app/domain/course/item-search";
import { anItem } from "../../support/course.ts";

const any = { topic: "", kind: "", critical: "", review: "", text: "" };
const late = { ...anItem("m5-late"), topic: "journey", critical: true, situation: "LATE at night.", review_by: "2026-11-23" };
const bank = [anItem("m1-phone"), late];
const found = (search: Partial<typeof any>) => searchItems(bank, { ...any, ...search }, "2026-11-24").map((item) => item.id);

test("a search for nothing in particular finds the whole bank in order", () => {
  expect(found({})).toEqual(["m1-phone", "m5-late"]);
});

test("every word must be in the question, in any case and any order", () => {
  expect(found({ text: "night late" })).toEqual(["m5-late"]);
  expect(found({ text: "late morning" })).toEqual([]);
});

test("module, kind and critical narrow the search together", () => {
  expect(found({ topic: "journey" })).toEqual(["m5-late"]);
  expect(found({ critical: "no" })).toEqual(["m1-phone"]);
  expect(found({ kind: "multiple" })).toEqual([]);
  expect(found({ topic: "signs", critical: "yes" })).toEqual([]);
});

test("a question is overdue on the day after its review date", () => {
  expect(found({ review: "overdue" })).toEqual(["m5-late"]);
  expect(isOverdue({ review_by: "2026-11-24" }, "2026-11-24")).toBe(false);
});

test("partners are searched like every other text", () => {
  const pair = { ...anItem("m6-pairs"), kind: "matching" as const, decoys: ["The embassy"] };
  const options = pair.options.map((option) => ({ ...option, match: "The coastguard" }));
  const both = [{ ...pair, options }];
  expect(searchItems(both, { ...any, text: "coastguard" }, "2026-11-24")).toHaveLength(1);
  expect(searchItems(both, { ...any, text: "embassy" }, "2026-11-24")).toHaveLength(1);
});
