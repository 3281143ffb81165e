import { addMonths, londonDate, londonMidnight } from "./calendar-date.ts";

/** How long the answers of a closed attempt are kept. Marks and passes stay: a licence rests on them. */
export const ANSWERS_KEPT_MONTHS = 12;

/** Answers of attempts that closed before this instant are removed: midnight in London, twelve months before today. */
export function answersKeptSince(now: Date): Date {
  return londonMidnight(addMonths(londonDate(now), -ANSWERS_KEPT_MONTHS));
}
