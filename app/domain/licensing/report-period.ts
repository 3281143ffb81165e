import { addDays, addMonths, type CalendarDate } from "./calendar-date.ts";

/** Whole months, both included, as "2026-11". */
export type ReportPeriod = { from: string; to: string };

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
/** Longer than a committee asks for, and short enough for one table. */
const MOST_MONTHS = 36;

/**
 * The months that an address asks for; the last twelve when it asks for none. Months that are no months, the wrong way round or more
 * than three years apart are refused, with what was typed.
 */
export function readReportPeriod(
  ask: (name: string) => string | null,
  today: CalendarDate,
): { ok: true; period: ReportPeriod } | { ok: false; period: ReportPeriod; error: "no-month" | "wrong-way" | "too-long" } {
  const usual = { from: addMonths(`${today.slice(0, 7)}-01`, -11).slice(0, 7), to: today.slice(0, 7) };
  const period = { from: ask("from")?.trim() || usual.from, to: ask("to")?.trim() || usual.to };
  if (!MONTH.test(period.from) || !MONTH.test(period.to)) return { ok: false, period: usual, error: "no-month" };
  if (period.from > period.to) return { ok: false, period, error: "wrong-way" };
  return monthsOf(period).length > MOST_MONTHS ? { ok: false, period, error: "too-long" } : { ok: true, period };
}

/** Every month of a period, the first one first. */
export function monthsOf({ from, to }: ReportPeriod): string[] {
  const months: string[] = [];
  for (let month = from; month <= to && months.length <= MOST_MONTHS; month = addMonths(`${month}-01`, 1).slice(0, 7)) months.push(month);
  return months;
}

/** The first and the last day of a period. */
export function daysOf({ from, to }: ReportPeriod): { first: CalendarDate; last: CalendarDate } {
  return { first: `${from}-01`, last: addDays(addMonths(`${to}-01`, 1), -1) };
}
