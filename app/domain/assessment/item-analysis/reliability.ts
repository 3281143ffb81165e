import { isComplete, type MarkMatrix, totalsOf } from "./mark-matrix.ts";
import { mean, sum, variance } from "./moments.ts";

/** A variance below this share of its parts' is what rounding leaves where all scores are equal. */
const ROUNDING = 1e-12;

type PairSums = { same: boolean; n: number; x: number; y: number; xy: number };

/**
 * Cronbach's alpha in percent: how well one paper's items agree on who is able. It equals KR-20 where all marks are 0 or 1. Null below
 * two items or three attempts, and when scores do not vary. For randomly drawn papers it is an estimate: see `alphaOfDraws`.
 */
export function cronbachAlpha(matrix: MarkMatrix): number | null {
  if (!isComplete(matrix)) return alphaOfDraws(matrix);
  const parts = matrix.items.length;
  const whole = variance(totalsOf(matrix, {})) ?? 0;
  const single = sum(matrix.items.map((_, index) => variance(matrix.attempts.map((marks) => marks[index] ?? 0)) ?? 0));
  if (parts < 2 || matrix.attempts.length < 3 || whole <= single * ROUNDING) return null;
  return (100 * parts * (1 - single / whole)) / (parts - 1);
}

/**
 * Alpha of a paper of the usual length, from the mean variance of an item and the mean covariance of two. Each pair of items is judged by
 * the attempts that had both and counts by how many those were. On a complete matrix it is Cronbach's alpha itself.
 */
export function alphaOfDraws(matrix: MarkMatrix): number | null {
  const { attempts } = matrix;
  const length = mean(attempts.map((marks) => marks.filter((mark) => mark !== null).length)) ?? 0;
  const pairs = countPairs(matrix);
  const itself = pooledCovariance(pairs.filter(({ same }) => same));
  const other = pooledCovariance(pairs.filter(({ same }) => !same));
  if (length <= 1 || attempts.length < 3 || itself === null || other === null) return null;
  const whole = itself + (length - 1) * other;
  return itself > 0 && whole > itself * ROUNDING ? (100 * length * other) / whole : null;
}

/** 100 where chance makes all the differences between scores; more when alpha is negative. */
export function errorRatioOf(alpha: number | null): number | null {
  return alpha === null ? null : 100 * Math.sqrt(Math.max(0, 1 - alpha / 100));
}

/**
 * How surely the same people would pass on another paper, in percent: Brennan's short-cut index Φ(λ). `shares` are scores as shares of
 * the paper, `items` its length and `cut` the share that passes. Exact for marks of 0 or 1, too low for partial ones. The rule that
 * every critical item must be right is not in it.
 */
export function decisionConsistency(shares: readonly number[], items: number, cut: number): number | null {
  const centre = mean(shares);
  if (centre === null || items <= 1) return null;
  const spread = sum(shares.map((share) => (share - centre) ** 2)) / shares.length;
  const signal = (centre - cut) ** 2 + spread;
  return signal === 0 ? null : 100 * (1 - (centre * (1 - centre) - spread) / ((items - 1) * signal));
}

/** Sums over the attempts that had both items of a pair, an item with itself included, in one pass. */
function countPairs({ items, attempts }: MarkMatrix): PairSums[] {
  const pairs = new Map<number, PairSums>();
  // Counted from the first mark of each item, so that equal marks differ by nothing, not by rounding.
  const firsts = items.map((_, index) => attempts.find((marks) => (marks[index] ?? null) !== null)?.[index] ?? 0);
  for (const marks of attempts) {
    const paper = marks.flatMap((mark, index) => (mark === null ? [] : [{ index, value: mark - (firsts[index] ?? 0) }]));
    paper.forEach((one, place) => {
      for (const next of paper.slice(place)) count(pairs, one.index * items.length + next.index, one, next);
    });
  }
  return [...pairs.values()];
}

function count(pairs: Map<number, PairSums>, key: number, one: { index: number; value: number }, next: typeof one): void {
  const pair = pairs.get(key) ?? { same: one.index === next.index, n: 0, x: 0, y: 0, xy: 0 };
  if (pair.n === 0) pairs.set(key, pair);
  pair.n += 1;
  pair.x += one.value;
  pair.y += next.value;
  pair.xy += one.value * next.value;
}

function pooledCovariance(pairs: readonly PairSums[]): number | null {
  const known = pairs.filter(({ n }) => n > 1);
  const freedom = sum(known.map(({ n }) => n - 1));
  return freedom === 0 ? null : sum(known.map(({ n, x, y, xy }) => xy - (x * y) / n)) / freedom;
}
