import { type Adjustments, isAdjusted } from "#app/domain/assessment/adjustments";

/** By what was adjusted when an attempt began. Every attempt is in exactly one group, so that groups never overlap. */
export const ADJUSTMENT_GROUPS = ["none", "extra-time", "read-aloud", "larger-text", "rest-breaks", "several"] as const;
export type AdjustmentGroup = (typeof ADJUSTMENT_GROUPS)[number];

/** The group of an attempt that was begun with these adjustments. */
export function adjustmentGroupOf(adjustments: Adjustments): AdjustmentGroup {
  const { extraTime, readAloud, largerText, restBreaks } = adjustments;
  if (!isAdjusted(adjustments)) return "none";
  if ([extraTime !== "none", readAloud, largerText, restBreaks].filter(Boolean).length > 1) return "several";
  if (extraTime !== "none") return "extra-time";
  if (readAloud) return "read-aloud";
  return largerText ? "larger-text" : "rest-breaks";
}
