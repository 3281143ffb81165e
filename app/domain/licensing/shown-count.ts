import { FEWEST_SHOWN } from "#app/domain/assessment/item-analysis/evidence";
import { median } from "#app/domain/assessment/item-analysis/moments";
import { isFew } from "#app/domain/assessment/item-analysis/small-groups";

/** Shares and middle values need a group in which no single person tells. */
export const FEWEST_FOR_SHARE = 20;
/** What a few are counted as in a sum: about what one to four are on average where small numbers are the rule. */
const A_FEW = 2;

/** A count as it may be published: none, a few (one to four), or about so many. */
export type ShownCount = { kind: "none" } | { kind: "few" } | { kind: "about"; number: number };

/** What a count may tell: nothing but whether it is none, a few, or which multiple of five it is nearest to. */
export function publishable(count: number): number {
  return isFew(count) ? A_FEW : roundToFive(count);
}

/**
 * The sum of counts that are published, made from what each of them may tell and from nothing else. Whoever takes one such sum from
 * another, over whatever months and groups, learns no more than the smallest counts say themselves; sums of the exact counts could be
 * taken from each other until one person was left. Decision 10 says why.
 */
export function sumPublishable(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + publishable(count), 0);
}

/** A count, or a sum of publishable ones, in the form that is shown. */
export function showCount(count: number): ShownCount {
  if (count === 0) return { kind: "none" };
  return isFew(count) ? { kind: "few" } : { kind: "about", number: roundToFive(count) };
}

/** A share in percent, rounded to five as counts are, or null where the group is too small for one. */
export function showShare(part: number, whole: number): number | null {
  return whole < FEWEST_FOR_SHARE ? null : Math.min(100, roundToFive((100 * part) / whole));
}

/** A middle value as a whole number, or null where too few stand behind it. */
export function showMedian(values: readonly number[]): number | null {
  return values.length < FEWEST_FOR_SHARE ? null : Math.round(median(values) ?? 0);
}

function roundToFive(value: number): number {
  return FEWEST_SHOWN * Math.round(value / FEWEST_SHOWN);
}
