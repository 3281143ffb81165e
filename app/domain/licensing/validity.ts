import { addDays, addMonths, type CalendarDate } from "./calendar-date.ts";
import type { Policy } from "./policy.ts";

/**
 * The last day on which a pass is valid. A pass on 7 March 2026 for 36 months is valid until and including 6 March 2029.
 * A pass in the last renewal_window_months of one that is still valid begins the day after that one ends, so that nobody
 * loses time by renewing early; earlier than that, or after it has run out, it begins on the day of the pass.
 * `currentUntil` is the last day of the pass held before, or null.
 */
export function validUntil(
  passedOn: CalendarDate,
  policy: Pick<Policy, "validity_months" | "renewal_window_months">,
  currentUntil: CalendarDate | null,
): CalendarDate {
  if (currentUntil === null) return lastDay(passedOn, policy.validity_months);
  const windowOpens = addMonths(currentUntil, -policy.renewal_window_months);
  const renews = windowOpens <= passedOn && isValidOn(currentUntil, passedOn);
  return lastDay(renews ? addDays(currentUntil, 1) : passedOn, policy.validity_months);
}

/** Whether something with this last day is still valid: the last day itself is included. */
export function isValidOn(until: CalendarDate, today: CalendarDate): boolean {
  return today <= until;
}

/** The day before the same date so many months later; where that month has no such date, its last day (29 February to 28 February). */
function lastDay(begins: CalendarDate, months: number): CalendarDate {
  const sameDate = addMonths(begins, months);
  const clamped = sameDate.slice(8) !== begins.slice(8);
  return clamped ? sameDate : addDays(sameDate, -1);
}
