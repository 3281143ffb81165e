import { expect, test } from "vitest";
import { compareGroups } from "#app/domain/assessment/item-analysis/group-figures";
import type { SatPaper } from "#app/domain/assessment/item-analysis/sat-paper";
import { satPaper, satPapers } from "#tests/domain/assessment/item-analysis/sat-papers";

const usual = { version: null, language: null, adjustment: null, firstOnly: true };
const { wordings } = satPapers(0);
const aloud = (count: number) => Array.from({ length: count }, () => satPaper("aabb", { adjustment: "read-aloud" }));
const others = (count: number) => Array.from({ length: count }, () => satPaper("aaab", { passed: true }));
const compare = (...papers: SatPaper[][]) => compareGroups({ papers: papers.flat(), wordings }, usual, "adjustment");

test("attempts that were read aloud are compared with the others, and a hundred of them are settled", () => {
  expect(compare(aloud(5), others(100))).toEqual([
    { group: "none", figures: { attempts: 100, evidence: "settled", passRate: 1, mean: 0.75 } },
    { group: "read-aloud", figures: { attempts: 5, evidence: "no-indices", passRate: 0, mean: 0.5 } },
  ]);
});

test("four of them are not shown, nor the others from which they could be worked out", () => {
  expect(compare(aloud(4), others(15)).map(({ figures }) => figures)).toEqual([null, null]);
});
