import { type ItemScores, type MarkMatrix, type MatrixItem, type Scoring, scoresByItem } from "./mark-matrix.ts";
import { ascending, correlation, covariance, mean, ratio, sum, variance } from "./moments.ts";

/** How one item behaved. All figures but `attempts` are percentages, and null where they are undefined. */
export type ItemStatistics = {
  name: string;
  /** On how many papers it stood. */
  attempts: number;
  exposure: number | null;
  facility: number | null;
  standardDeviation: number | null;
  /** What blind guessing would gain on average. */
  randomGuess: number | null;
  intendedWeight: number | null;
  /** Its share of what makes scores differ; null with `negativeCovariance`, when it works against the rest of the test. */
  effectiveWeight: number | null;
  negativeCovariance: boolean;
  /** The correlation of the item with the score on the rest of the paper. */
  discriminationIndex: number | null;
  /** The discrimination index as a share of the highest that these marks and scores allow. */
  discriminativeEfficiency: number | null;
};

/**
 * The statistics of every item, by the formulas of Moodle's quiz report. Where papers are random draws each item is judged by the
 * attempts that had it, and weights are shares of all the items together.
 */
export function analyseItems(matrix: MarkMatrix, scoring: Scoring = {}): ItemStatistics[] {
  const columns = scoresByItem(matrix, scoring);
  const allMarks = sum(matrix.items.map((item) => item.max));
  const covariances = columns.map(({ marks, totals }) => covariance(marks, totals));
  const allRoots = sum(covariances.map((value) => Math.sqrt(Math.max(value ?? 0, 0))));
  return matrix.items.map((item, index) => {
    const scores = columns[index] ?? { marks: [], rests: [], totals: [] };
    const withTotal = covariances[index] ?? null;
    const negativeCovariance = withTotal !== null && withTotal < 0;
    const root = withTotal === null || negativeCovariance ? null : Math.sqrt(withTotal);
    return {
      name: item.name,
      exposure: percent(ratio(scores.marks.length, matrix.attempts.length)),
      ...marksOf(item, scores),
      randomGuess: percent(item.guess),
      intendedWeight: percent(ratio(item.max, allMarks)),
      effectiveWeight: percent(ratio(root, allRoots)),
      negativeCovariance,
      ...discriminationOf(scores),
    };
  });
}

export function percent(share: number | null): number | null {
  return share === null ? null : 100 * share;
}

function marksOf({ max }: MatrixItem, { marks }: ItemScores) {
  const spread = variance(marks);
  return {
    attempts: marks.length,
    facility: percent(ratio(mean(marks), max)),
    standardDeviation: percent(ratio(spread === null ? null : Math.sqrt(spread), max)),
  };
}

function discriminationOf({ marks, rests }: ItemScores) {
  const highest = covariance(ascending(marks), ascending(rests));
  return {
    discriminationIndex: percent(correlation(marks, rests)),
    discriminativeEfficiency: percent(ratio(covariance(marks, rests), highest)),
  };
}
