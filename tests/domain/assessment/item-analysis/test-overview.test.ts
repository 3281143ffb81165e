import { expect, test } from "vitest";
import { overviewOf } from "#app/domain/assessment/item-analysis/test-overview";
import { satPaper, satPapers } from "#tests/domain/assessment/item-analysis/sat-papers";

const { wordings } = satPapers(0);

test("forty attempts give every figure of the test, in shares of the paper", () => {
  const overview = overviewOf(satPapers(10, "aaaa", "aaab", "aabb", "abbb"));
  expect(overview).toMatchObject({ attempts: 40, evidence: "provisional", passMarks: [75] });
  expect(overview.test).toMatchObject({ mean: 0.625, passRate: 0, approximate: false });
  expect(overview.test?.alpha).toBeGreaterThan(0);
  expect(overview.histogram.filter(({ attempts }) => attempts > 0).map(({ from }) => from)).toEqual([25, 50, 75, 100]);
});

test("fewer than thirty attempts have a mean, but bear no index", () => {
  const { test } = overviewOf(satPapers(5, "aaaa", "aaab"));
  expect(test).toMatchObject({ mean: 0.875, alpha: null, standardError: null, decisionConsistency: null, skewness: null });
});

test("four attempts give nothing away", () => {
  expect(overviewOf(satPapers(2, "aaaa", "bbbb"))).toEqual({
    attempts: 4,
    evidence: "too-few",
    passMarks: [75],
    test: null,
    histogram: [],
  });
});

test("where councils ask for different marks, the commonest is the one decisions are judged at", () => {
  const strict = Array.from({ length: 10 }, () => satPaper("aaab", { passMark: 90 }));
  const usual = Array.from({ length: 30 }, (_, index) => satPaper(index % 2 ? "aaaa" : "aabb", { passMark: 75, passed: index % 2 === 1 }));
  const both = overviewOf({ papers: [...strict, ...usual], wordings });
  const alone = overviewOf({ papers: [...strict, ...usual].map((paper) => ({ ...paper, passMark: 75 })), wordings });
  expect(both.passMarks).toEqual([75, 90]);
  expect(both.test?.decisionConsistency).toBe(alone.test?.decisionConsistency);
  expect(both.test?.passRate).toBe(37.5);
});
