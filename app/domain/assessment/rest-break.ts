import type { Adjustments } from "./adjustments.ts";

/** A break lasts at most this long; then the clock goes on by itself. Fareguard's judgement. */
export const BREAK_MINUTES = 10;
/** So many breaks in one attempt. Fareguard's judgement. */
export const MOST_BREAKS = 3;

export type RestBreak = { number: number; beganAt: Date; endsAt: Date; endedAt: Date | null };
export type BreakRefusal = "no-breaks" | "attempt-closed" | "on-break" | "breaks-used-up";
export type BreakDecision = { done: true; number: number; endsAt: Date; deadlineAt: Date | null } | { done: false; reason: BreakRefusal };

/**
 * Whether a break may begin now. The whole break is added to the deadline at once, so that nothing that closes overdue tests
 * needs to know of breaks; what is left of a break that ends early is taken off again.
 */
export function decideBreak(
  attempt: { closedAt: Date | null; deadlineAt: Date | null; adjustments: Adjustments; breaks: readonly RestBreak[] },
  now: Date,
): BreakDecision {
  const { breaks, deadlineAt } = attempt;
  if (!attempt.adjustments.restBreaks) return { done: false, reason: "no-breaks" };
  if (attempt.closedAt) return { done: false, reason: "attempt-closed" };
  if (currentBreak(breaks, now)) return { done: false, reason: "on-break" };
  if (breaks.length >= MOST_BREAKS) return { done: false, reason: "breaks-used-up" };
  const length = BREAK_MINUTES * 60_000;
  return {
    done: true,
    number: breaks.length + 1,
    endsAt: new Date(now.getTime() + length),
    deadlineAt: deadlineAt && new Date(deadlineAt.getTime() + length),
  };
}

/** The break that is on now, or null. */
export function currentBreak(breaks: readonly RestBreak[], now: Date): RestBreak | null {
  return breaks.find((one) => one.endedAt === null && now < one.endsAt) ?? null;
}

/** The deadline after somebody comes back early: the unused minutes of the break are taken off again. */
export function deadlineAfterBreak(deadlineAt: Date | null, taken: RestBreak, now: Date): Date | null {
  if (deadlineAt === null) return null;
  const unused = Math.max(0, taken.endsAt.getTime() - now.getTime());
  return new Date(deadlineAt.getTime() - unused);
}
