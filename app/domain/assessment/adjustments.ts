import { z } from "zod";

/** How much longer somebody may take, in percent of the time everybody has, or without any limit. */
export const EXTRA_TIMES = ["none", "25", "50", "100", "untimed"] as const;
export type ExtraTime = (typeof EXTRA_TIMES)[number];

/**
 * What is changed about a test so that somebody can show what they know. What they need is kept, never why.
 * Source: Equality Act 2010, section 20 (reasonable adjustments).
 */
export const Adjustments = z.strictObject({
  extraTime: z.enum(EXTRA_TIMES),
  readAloud: z.boolean(),
  largerText: z.boolean(),
  restBreaks: z.boolean(),
});
export type Adjustments = z.infer<typeof Adjustments>;

export const NO_ADJUSTMENTS: Adjustments = { extraTime: "none", readAloud: false, largerText: false, restBreaks: false };

/** Whether anything at all is adjusted. */
export function isAdjusted({ extraTime, readAloud, largerText, restBreaks }: Adjustments): boolean {
  return extraTime !== "none" || readAloud || largerText || restBreaks;
}

/** The minutes somebody has for a test of so many; null is no limit. Part of a minute counts as a whole one. */
export function minutesWith(minutes: number | null, extraTime: ExtraTime): number | null {
  if (minutes === null || extraTime === "untimed") return null;
  const percent = extraTime === "none" ? 0 : Number(extraTime);
  return Math.ceil((minutes * (100 + percent)) / 100);
}

/**
 * The deadline of an open attempt after somebody's extra time was set anew: never earlier than it was, because nobody loses time
 * in the middle of a test. `deadlineAt` is the deadline so far, with the breaks it has been moved by.
 */
export function deadlineAfterChange(
  attempt: { deadlineAt: Date | null },
  minutes: number | null,
  extraTime: { before: ExtraTime; after: ExtraTime },
): Date | null {
  const [before, after] = [minutesWith(minutes, extraTime.before), minutesWith(minutes, extraTime.after)];
  if (attempt.deadlineAt === null || after === null) return null;
  const more = Math.max(0, after - (before ?? after));
  return new Date(attempt.deadlineAt.getTime() + more * 60_000);
}
