import { expect, test } from "vitest";
import type { AttemptChoice } from "#app/domain/assessment/item-analysis/attempt-choice";
import { analyseBank } from "#app/domain/assessment/item-analysis/bank-analysis";
import { choosePapers, groupNames } from "#app/domain/assessment/item-analysis/chosen-papers";
import type { SatPaper, SatPapers } from "#app/domain/assessment/item-analysis/sat-paper";
import { ITEMS, keyOf, satPaper, satPapers } from "#tests/domain/assessment/item-analysis/sat-papers";

const usual: AttemptChoice = { version: null, language: null, adjustment: null, firstOnly: true };
const { wordings } = satPapers(0);
const times = (count: number, over: Partial<SatPaper> = {}, letters = "aaab") =>
  Array.from({ length: count }, () => satPaper(letters, over));
const all = (...papers: SatPaper[][]): SatPapers => ({ papers: papers.flat(), wordings });

test("attempts are chosen by version, by language and by adjustment", () => {
  const sat = all(times(10), times(8, { version: 2 }), times(7, { language: "pl" }), times(6, { adjustment: "extra-time" }));
  const count = (over: Partial<AttemptChoice>) => choosePapers(sat, { ...usual, ...over }).papers.length;
  expect(count({})).toBe(31);
  expect(count({ version: 2 })).toBe(8);
  expect(count({ language: "pl" })).toBe(7);
  expect(count({ adjustment: "extra-time" })).toBe(6);
  expect(count({ version: 1, language: "en", adjustment: "none" })).toBe(10);
});

test("a group too small to be shown hides the one from which it could be worked out", () => {
  const sat = all(times(40), times(4, { language: "pl" }));
  expect(choosePapers(sat, usual).hidden).toBe(false);
  expect(choosePapers(sat, { ...usual, language: "pl" })).toMatchObject({ hidden: true, papers: [] });
  expect(choosePapers(sat, { ...usual, language: "en" })).toMatchObject({ hidden: true, papers: [] });
});

test("a choice within a choice is held against both: it may leave few beside it in either", () => {
  const sat = all(
    times(40),
    times(20, { language: "pl" }),
    times(3, { language: "pl", adjustment: "read-aloud" }),
    times(9, { adjustment: "read-aloud" }),
  );
  expect(choosePapers(sat, { ...usual, language: "pl" }).hidden).toBe(false);
  expect(choosePapers(sat, { ...usual, adjustment: "read-aloud" }).hidden).toBe(false);
  expect(choosePapers(sat, { ...usual, language: "pl", adjustment: "none" }).hidden).toBe(true);
  expect(choosePapers(sat, { ...usual, language: "en", adjustment: "read-aloud" }).hidden).toBe(true);
});

test("repeats are left out unless they are asked for, and hidden while they are few", () => {
  const few = all(times(30), times(4, { first: false }));
  expect(choosePapers(few, usual).papers).toHaveLength(30);
  expect(choosePapers(few, { ...usual, firstOnly: false }).hidden).toBe(true);
  const enough = all(times(30), times(5, { first: false }));
  expect(choosePapers(enough, { ...usual, firstOnly: false }).papers).toHaveLength(35);
});

test("a question is withheld where few others had it, though the attempts are many", () => {
  const sat = all(times(20), times(6, { language: "pl" }, "aab."), times(2, { language: "pl" }));
  const chosen = choosePapers(sat, { ...usual, language: "en" });
  expect(chosen.hidden).toBe(false);
  expect([...chosen.withheld]).toEqual([keyOf(ITEMS[3])]);
  const last = analyseBank(chosen).find(({ wording }) => wording.item.id === ITEMS[3]?.id);
  expect(last).toMatchObject({ evidence: "too-few", options: [], medianSeconds: null });
  expect(last?.statistics.facility).toBeNull();
});

test("the groups beside a choice are those of all that is chosen otherwise", () => {
  const sat = all(times(9), times(7, { language: "pl", version: 2 }));
  expect(groupNames(sat, { ...usual, language: "en" }, "language")).toEqual(["en", "pl"]);
  expect(groupNames(sat, { ...usual, version: 1 }, "language")).toEqual(["en"]);
});
