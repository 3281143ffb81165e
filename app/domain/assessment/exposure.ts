import type { Blueprint } from "#app/domain/course/blueprint-schema";
import type { Paper } from "./paper.ts";

/** On how many of so many papers each item stands; an item without a number stands on none. */
export type Exposure = { papers: number; items: Readonly<Record<string, number>> };

/**
 * Whole percent of papers. In a bank of the recommended size an item is on about one paper in six; twice as many is out of the ordinary.
 * It stays as it is: papers drawn under it could not be rebuilt under another.
 */
export const USUAL_CAP = 30;

/** Counts on how many of these papers each item stands. */
export function countExposure(papers: readonly Paper[]): Exposure {
  const counts = new Map<string, number>();
  for (const { itemId } of papers.flatMap((paper) => paper.items)) counts.set(itemId, (counts.get(itemId) ?? 0) + 1);
  return { papers: papers.length, items: Object.fromEntries(counts) };
}

/** The items that one more paper would bring above the blueprint's cap: they rest where others can stand in for them. */
export function restingItems(exposure: Exposure, { exposure_cap: cap = USUAL_CAP }: Blueprint): Set<string> {
  if (cap === null) return new Set();
  const over = Object.entries(exposure.items).filter(([, count]) => (count + 1) * 100 > cap * (exposure.papers + 1));
  return new Set(over.map(([id]) => id));
}
