import { matrixOf } from "./bank-analysis.ts";
import { bearsIndices, type Evidence, evidenceOf } from "./evidence.ts";
import { ratio, sum } from "./moments.ts";
import type { SatPaper, SatPapers } from "./sat-paper.ts";
import { type HistogramBar, scoreHistogram } from "./score-histogram.ts";
import { analyseTest, type TestStatistics } from "./test-statistics.ts";

/** The test as a whole; `test` is null below five attempts. Its scores are shares of the paper. `passMarks` are the whole percents in force, ascending. */
export type TestOverview = {
  attempts: number;
  evidence: Evidence;
  passMarks: number[];
  test: TestStatistics | null;
  histogram: HistogramBar[];
};

/** The figures of the whole test. Where councils ask for different pass marks, consistency is judged at the one most attempts were sat under. */
export function overviewOf(sat: SatPapers): TestOverview {
  const { papers } = sat;
  const evidence = evidenceOf(papers.length);
  const passMarks = [...new Set(papers.map(({ passMark }) => passMark))].sort((one, other) => one - other);
  const shown = { attempts: papers.length, evidence, passMarks };
  if (evidence === "too-few") return { ...shown, test: null, histogram: [] };
  const passed = papers.filter((paper) => paper.passed).length;
  const cut = { share: commonest(passMarks, papers) / 100, passed };
  const test = analyseTest(matrixOf(sat), cut, { shares: true });
  const histogram = scoreHistogram(papers.map(shareOf));
  return { ...shown, test: bearsIndices(evidence) ? test : withoutIndices(test), histogram };
}

/** The score of an attempt as a share of its paper. */
export function shareOf({ answers }: SatPaper): number {
  return ratio(sum(answers.map(({ mark }) => mark)), answers.length) ?? 0;
}

function commonest(passMarks: readonly number[], papers: readonly SatPaper[]): number {
  const count = (mark: number) => papers.filter(({ passMark }) => passMark === mark).length;
  return passMarks.toSorted((one, other) => count(other) - count(one))[0] ?? 0;
}

function withoutIndices(test: TestStatistics): TestStatistics {
  return { ...test, skewness: null, kurtosis: null, alpha: null, errorRatio: null, standardError: null, decisionConsistency: null };
}
