/** Below this many people a count could point at somebody. */
const FEWEST = 5;
/** Shares and medians need a group in which no single person tells. */
const FEWEST_FOR_SHARE = 20;

/** A count as it may be published: none, a few (one to four), or about so many. */
export type ShownCount = { kind: "none" } | { kind: "few" } | { kind: "about"; number: number };

/**
 * A count as it may be published: one to four are not told apart, everything else is rounded to the nearest five. Rounding keeps what
 * was left out from being worked out by taking one published number from another, whichever filters they were asked with: the
 * difference of two rounded counts may be off by five either way. The method is Fareguard's choice; decision 10 says why.
 */
export function showCount(count: number): ShownCount {
  if (count === 0) return { kind: "none" };
  return count < FEWEST ? { kind: "few" } : { kind: "about", number: roundToFive(count) };
}

/** A share in percent, rounded to five as counts are, or null where the group is too small for one. */
export function showShare(part: number, whole: number): number | null {
  return whole < FEWEST_FOR_SHARE ? null : roundToFive((100 * part) / whole);
}

/** A middle value as a whole number, or null where too few stand behind it. */
export function showMedian(values: readonly number[]): number | null {
  if (values.length < FEWEST_FOR_SHARE) return null;
  const sorted = values.toSorted((one, other) => one - other);
  return Math.round(((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2);
}

function roundToFive(value: number): number {
  return FEWEST * Math.round(value / FEWEST);
}
