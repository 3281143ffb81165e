/** Calendar days as licensing counts them: days in London, months added with the end of the month clamped. */

/** A calendar day written "YYYY-MM-DD", which sorts and compares as text. */
export type CalendarDate = string;

const MONTHS = "January February March April May June July August September October November December".split(" ");

const londonClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  calendar: "gregory",
  numberingSystem: "latn",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  timeZoneName: "short",
});

/** The day it is in London at this instant. Throws RangeError for an invalid Date. */
export function londonDate(at: Date): CalendarDate {
  const wall = londonWall(at);
  return `${wall("year").padStart(4, "0")}-${wall("month")}-${wall("day")}`;
}

/** The instant at which this day begins in London: 00:00 UTC in winter, 23:00 UTC of the day before in summer time. */
export function londonMidnight(date: CalendarDate): Date {
  const wanted = utcMidnight(date).getTime();
  const guess = wanted - londonOffset(new Date(wanted));
  return new Date(wanted - londonOffset(new Date(guess)));
}

/** The same day of the month, so many months later (or earlier); 31 January plus one month is the last day of February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const from = utcMidnight(date);
  const target = new Date(from);
  target.setUTCDate(1);
  target.setUTCMonth(from.getUTCMonth() + months);
  const lastDay = new Date(target);
  lastDay.setUTCMonth(target.getUTCMonth() + 1, 0);
  target.setUTCDate(Math.min(from.getUTCDate(), lastDay.getUTCDate()));
  return isoDay(target);
}

/** So many whole days later (or earlier). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const target = utcMidnight(date);
  target.setUTCDate(target.getUTCDate() + days);
  return isoDay(target);
}

/** How many whole days the second date is after the first; fewer than none when it is before. */
export function daysBetween(first: CalendarDate, second: CalendarDate): number {
  return Math.round((utcMidnight(second).getTime() - utcMidnight(first).getTime()) / 86_400_000);
}

/** "7 March 2026": the month in words, because "07/03/2026" is read in two ways. */
export function printDate(date: CalendarDate): string {
  const day = utcMidnight(date);
  return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** "7 March 2026 at 2:05pm GMT". */
export function printDateTime(at: Date): string {
  return `${printDate(londonDate(at))} at ${printTime(at)}`;
}

/** "7 March 2026 at 2:05:09pm GMT": where seconds count. */
export function printMoment(at: Date): string {
  return `${printDate(londonDate(at))} at ${clockTime(at, `:${londonWall(at)("second")}`)}`;
}

/** "2:05pm GMT": London time, always with its zone (GMT or BST). */
export function printTime(at: Date): string {
  return clockTime(at, "");
}

function clockTime(at: Date, seconds: string): string {
  const wall = londonWall(at);
  const hour = Number(wall("hour"));
  return `${hour % 12 || 12}:${wall("minute")}${seconds}${hour < 12 ? "am" : "pm"} ${wall("timeZoneName")}`;
}

/**
 * The date typed into three boxes, or null when it is not a day that exists. Forgives spaces, leading zeros, "7th" and month
 * names of three letters or more; refuses a year of two digits, because "61" may be 1961 or 2061.
 */
export function parseDateParts(day: string, month: string, year: string): CalendarDate | null {
  const dayOfMonth = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(day.trim())?.[1];
  const monthNumber = parseMonth(month.trim().toLowerCase());
  const fullYear = /^[1-9]\d{3}$/.exec(year.trim())?.[0];
  if (!dayOfMonth || !monthNumber || !fullYear) return null;
  const date = `${fullYear}-${monthNumber}-${dayOfMonth.padStart(2, "0")}`;
  return exists(date) ? date : null;
}

/** A date written in one piece, the British way round ("07/03/2026", "7 March 2026") or year first ("2026-03-07"); else null. */
export function parseUkDate(text: string): CalendarDate | null {
  const [first, second, third, ...rest] = text.trim().split(/[\s/.,\p{Pd}]+/u);
  if (!first || !second || !third || rest.length > 0) return null;
  return /^\d{4}$/.test(first) ? parseDateParts(third, second, first) : parseDateParts(first, second, third);
}

function parseMonth(typed: string): string | null {
  const named = typed.length < 3 ? -1 : MONTHS.findIndex((name) => name.toLowerCase().startsWith(typed));
  const month = /^\d{1,2}$/.test(typed) ? Number(typed) : named + 1;
  return month >= 1 && month <= 12 ? String(month).padStart(2, "0") : null;
}

/** Reads one part of London's wall clock at this instant. */
function londonWall(at: Date): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = new Map(londonClock.formatToParts(at).map(({ type, value }) => [type, value]));
  return (type) => parts.get(type) ?? "";
}

/** Milliseconds that London's clock is ahead of UTC. */
function londonOffset(at: Date): number {
  const wall = londonWall(at);
  const wallAsUtc = Date.parse(`${londonDate(at)}T${wall("hour")}:${wall("minute")}:${wall("second")}Z`);
  return wallAsUtc - Math.floor(at.getTime() / 1000) * 1000;
}

function utcMidnight(date: CalendarDate): Date {
  if (!exists(date)) throw new RangeError(`not a calendar date: ${date}`);
  return new Date(`${date}T00:00:00Z`);
}

function exists(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(day.getTime()) && isoDay(day) === date;
}

function isoDay(day: Date): CalendarDate {
  return day.toISOString().slice(0, 10);
}
