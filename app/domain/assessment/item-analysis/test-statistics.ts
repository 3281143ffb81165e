import { percent } from "./item-statistics.ts";
import { isComplete, type MarkMatrix, type Scoring, totalsOf } from "./mark-matrix.ts";
import { mean, median, ratio, shape, variance } from "./moments.ts";
import { cronbachAlpha, decisionConsistency, errorRatioOf } from "./reliability.ts";

/**
 * How the whole test behaved. Mean, median, standard deviation and standard error are in marks (in shares of the paper where the scoring
 * says so), skewness and kurtosis bare numbers, the rest percentages; null where undefined.
 */
export type TestStatistics = {
  attempts: number;
  /** The usual number of items on a paper. */
  items: number | null;
  mean: number | null;
  median: number | null;
  standardDeviation: number | null;
  skewness: number | null;
  kurtosis: number | null;
  alpha: number | null;
  /** True where papers were random draws, so that alpha and what follows from it are estimates. */
  approximate: boolean;
  errorRatio: number | null;
  standardError: number | null;
  decisionConsistency: number | null;
  passRate: number | null;
};

/** `share` of a paper's marks that passes, and how many attempts did: by all the rules, not by this mark alone. */
export type Cut = { share: number; passed: number };

/** The statistics of the test; without a cut nothing is said of passing. */
export function analyseTest(matrix: MarkMatrix, cut: Cut | null, scoring: Scoring = {}): TestStatistics {
  const totals = totalsOf(matrix, scoring);
  const items = mean(matrix.attempts.map((marks) => marks.filter((mark) => mark !== null).length));
  const spread = variance(totals);
  const standardDeviation = spread === null ? null : Math.sqrt(spread);
  const alpha = cronbachAlpha(matrix);
  const errorRatio = errorRatioOf(alpha);
  return {
    attempts: totals.length,
    items,
    mean: mean(totals),
    median: median(totals),
    standardDeviation,
    ...shape(totals),
    alpha,
    approximate: !isComplete(matrix),
    errorRatio,
    standardError: errorRatio === null || standardDeviation === null ? null : (errorRatio * standardDeviation) / 100,
    decisionConsistency: cut && decisionConsistency(totalsOf(matrix, { shares: true }), items ?? 0, cut.share),
    passRate: cut && percent(ratio(cut.passed, totals.length)),
  };
}
