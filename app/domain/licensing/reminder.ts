import { addDays, type CalendarDate } from "./calendar-date.ts";

/** A pass that runs out, an application nobody took up, and a training that was not finished. */
export const REMINDER_KINDS = ["expiry", "invitation", "training"] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Whoever has a date between `from` and `to`, both included, is to be reminded of this many days, unless they were. */
export type ReminderWindow = { days: number; from: CalendarDate; to: CalendarDate };

/** How long after its day a reminder of something old still makes sense. It keeps a new setting from waking years of applications. */
const LATEST = 14;

/** The windows in which a pass must end for each reminder: from the days of this one down to those of the next. */
export function windowsBeforeEnd(days: readonly number[], today: CalendarDate): ReminderWindow[] {
  const steps = ascending(days);
  return steps.map((step, index) => ({ days: step, from: addDays(today, (steps[index - 1] ?? -1) + 1), to: addDays(today, step) }));
}

/** The windows in which a wait must have begun for each reminder: from the days of this one up to those of the next. */
export function windowsAfterBegin(days: readonly number[], today: CalendarDate): ReminderWindow[] {
  const steps = ascending(days);
  return steps.map((step, index) => {
    const oldest = Math.min((steps[index + 1] ?? Infinity) - 1, step + LATEST);
    return { days: step, from: addDays(today, -oldest), to: addDays(today, -step) };
  });
}

function ascending(days: readonly number[]): number[] {
  return [...new Set(days)].sort((one, other) => one - other);
}
