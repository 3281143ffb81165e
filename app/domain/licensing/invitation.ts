import { addDays, type CalendarDate, londonDate, londonMidnight } from "./calendar-date.ts";

/** Time for somebody who reads their e-mail now and then; an officer sends another one with one button. */
const INVITATION_DAYS = 14;

/** The last day on which a driver's invitation opens anything, and the instant at which that day ends in London. */
export function driverInvitationEnds(now: Date): { until: CalendarDate; endsAt: Date } {
  const until = addDays(londonDate(now), INVITATION_DAYS);
  return { until, endsAt: londonMidnight(addDays(until, 1)) };
}
