/** Below so many attempts nothing is shown: a figure could point at a person, and says nothing of the item. */
export const FEWEST_SHOWN = 5;
/** Below so many attempts an index is mostly chance, so none is shown. */
export const FEWEST_FOR_INDICES = 30;
/** Below so many attempts an index may still change a good deal. */
export const FEWEST_SETTLED = 100;

/** How far figures from so many attempts may be trusted. */
export type Evidence = "too-few" | "no-indices" | "provisional" | "settled";

export function evidenceOf(attempts: number): Evidence {
  if (attempts < FEWEST_SHOWN) return "too-few";
  if (attempts < FEWEST_FOR_INDICES) return "no-indices";
  return attempts < FEWEST_SETTLED ? "provisional" : "settled";
}

/** True when indices such as discrimination may be shown. */
export function bearsIndices(evidence: Evidence): boolean {
  return evidence === "provisional" || evidence === "settled";
}
