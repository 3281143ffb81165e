/** Scores from `from` percent up to, but not including, `from + 5`; the last bar holds those with every mark. */
export type HistogramBar = { from: number; attempts: number };

const WIDTH = 5;
const BARS = 100 / WIDTH + 1;
/** Keeps 0.55 × 20, which is a little below 11 in binary fractions, in its own bar. */
const ROUNDING = 1e-9;

/** How many attempts scored what, in bars five percent wide; `scores` are shares of the paper, from 0 to 1. */
export function scoreHistogram(scores: readonly number[]): HistogramBar[] {
  const counts = Array.from({ length: BARS }, () => 0);
  for (const score of scores) {
    const bar = Math.max(0, Math.floor((100 * score) / WIDTH + ROUNDING));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return counts.map((attempts, index) => ({ from: index * WIDTH, attempts }));
}
