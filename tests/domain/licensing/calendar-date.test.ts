import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  londonDate,
  londonMidnight,
  parseDateParts,
  parseUkDate,
  printDate,
  printDateTime,
  printMoment,
  printTime,
} from "#app/domain/licensing/calendar-date";

const anyDate = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2200-12-31T00:00:00Z"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

test.each([
  ["noon in winter", "2026-01-15T12:00:00Z", "2026-01-15"],
  ["the last second of a winter day", "2026-01-15T23:59:59.999Z", "2026-01-15"],
  ["the last hour of UTC in summer is already tomorrow in London", "2026-06-30T23:00:00Z", "2026-07-01"],
  ["one millisecond before a summer midnight", "2026-06-30T22:59:59.999Z", "2026-06-30"],
  ["new year", "2027-01-01T00:00:00Z", "2027-01-01"],
])("the London day: %s", (_what, instant, day) => {
  expect(londonDate(new Date(instant))).toBe(day);
});

test.each([
  ["in winter at midnight UTC", "2026-01-15", "2026-01-15T00:00:00.000Z"],
  ["in summer an hour before midnight UTC", "2026-07-01", "2026-06-30T23:00:00.000Z"],
  ["on the day the clocks go forward still in GMT", "2026-03-29", "2026-03-29T00:00:00.000Z"],
  ["on the day after that in BST", "2026-03-30", "2026-03-29T23:00:00.000Z"],
  ["on the day the clocks go back still in BST", "2026-10-25", "2026-10-24T23:00:00.000Z"],
  ["on the day after that in GMT", "2026-10-26", "2026-10-26T00:00:00.000Z"],
  ["in the winter of British Standard Time", "1970-01-15", "1970-01-14T23:00:00.000Z"],
])("a London day begins %s", (_what, day, instant) => {
  expect(londonMidnight(day).toISOString()).toBe(instant);
});

test("the instant a day begins is the first instant of that London day", () => {
  fc.assert(
    fc.property(anyDate, (day) => {
      const begins = londonMidnight(day);
      expect(londonDate(begins)).toBe(day);
      expect(londonDate(new Date(begins.getTime() - 1))).toBe(addDays(day, -1));
    }),
  );
});

test.each([
  ["2026-03-07", 36, "2029-03-07"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2028-02-29", 36, "2031-02-28"],
  ["2028-02-29", 48, "2032-02-29"],
  ["2026-08-31", 6, "2027-02-28"],
  ["2026-12-31", 2, "2027-02-28"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-01-15", -1, "2025-12-15"],
  ["2026-01-15", -13, "2024-12-15"],
  ["2026-05-31", 0, "2026-05-31"],
])("%s and %i months is %s", (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

test("adding months lands in the right month and never later in it than the day it started from", () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (from, months) => {
      const to = addMonths(from, months);
      const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      expect(monthOf(to)).toBe(monthOf(from) + months);
      expect(to.slice(8) <= from.slice(8)).toBe(true);
    }),
  );
});

test.each([
  ["2026-03-01", -1, "2026-02-28"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2026-03-28", 2, "2026-03-30"],
  ["2026-03-07", 0, "2026-03-07"],
])("%s and %i days is %s", (from, days, to) => {
  expect(addDays(from, days)).toBe(to);
});

test("adding days can be taken back", () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
      expect(addDays(addDays(from, days), -days)).toBe(from);
    }),
  );
});

test("a date is printed with its month in words, so nobody reads it the American way", () => {
  expect(printDate("2026-03-07")).toBe("7 March 2026");
  expect(printDate("2028-02-29")).toBe("29 February 2028");
  expect(printDate("2026-12-31")).toBe("31 December 2026");
});

test.each([
  ["2026-03-07T14:05:00Z", "7 March 2026 at 2:05pm GMT"],
  ["2026-07-07T14:05:00Z", "7 July 2026 at 3:05pm BST"],
  ["2026-06-30T23:30:00Z", "1 July 2026 at 12:30am BST"],
  ["2026-01-01T12:00:00Z", "1 January 2026 at 12:00pm GMT"],
  ["2026-01-01T00:00:00Z", "1 January 2026 at 12:00am GMT"],
  ["2026-01-01T11:59:59Z", "1 January 2026 at 11:59am GMT"],
  ["2026-10-25T00:30:00Z", "25 October 2026 at 1:30am BST"],
  ["2026-10-25T01:30:00Z", "25 October 2026 at 1:30am GMT"],
])("%s is printed as %s", (instant, printed) => {
  expect(printDateTime(new Date(instant))).toBe(printed);
});

test("a time of day alone carries its zone as well", () => {
  expect(printTime(new Date("2026-11-24T14:45:00Z"))).toBe("2:45pm GMT");
  expect(printTime(new Date("2026-07-01T11:05:00Z"))).toBe("12:05pm BST");
  expect(printMoment(new Date("2026-11-24T14:45:09Z"))).toBe("24 November 2026 at 2:45:09pm GMT");
});

test.each([
  ["7", "3", "2026"],
  ["07", "03", "2026"],
  [" 7 ", " 3 ", " 2026 "],
  ["7th", "March", "2026"],
  ["7", "mar", "2026"],
  ["7", "MARCH", "2026"],
])("the boxes %j %j %j are read as 7 March 2026", (day, month, year) => {
  expect(parseDateParts(day, month, year)).toBe("2026-03-07");
});

test.each([
  ["a year of two digits", "7", "3", "26"],
  ["a year padded out with zeros", "7", "3", "0026"],
  ["30 February", "30", "2", "2026"],
  ["29 February when it is no leap year", "29", "2", "2026"],
  ["31 April", "31", "4", "2026"],
  ["day 0", "0", "4", "2026"],
  ["day 32", "32", "1", "2026"],
  ["month 0", "7", "0", "2026"],
  ["month 13", "7", "13", "2026"],
  ["a month of two letters, which may be March or May", "7", "ma", "2026"],
  ["no such month", "7", "Marchember", "2026"],
  ["an empty day", "", "3", "2026"],
  ["an empty month", "7", "", "2026"],
  ["an empty year", "7", "3", ""],
  ["a minus sign", "-7", "3", "2026"],
  ["a fraction", "7.5", "3", "2026"],
  ["words", "seven", "three", "2026"],
])("the boxes with %s are not a date", (_what, day, month, year) => {
  expect(parseDateParts(day, month, year)).toBeNull();
});

test("29 February is a date in a leap year only, counting centuries", () => {
  expect(parseDateParts("29", "2", "2028")).toBe("2028-02-29");
  expect(parseDateParts("29", "2", "2000")).toBe("2000-02-29");
  expect(parseDateParts("29", "2", "2100")).toBeNull();
});

test.each([
  "07/03/2026",
  "7/3/2026",
  "7-3-2026",
  "7.3.2026",
  "07 03 2026",
  "2026-03-07",
  "2026/03/07",
  "7 March 2026",
  "7 March, 2026",
  "7 mar 2026",
  "7-Mar-2026",
  "7th March 2026",
  "  7/3/2026 ",
  "7–3–2026",
  "7\u00a0March\u00a02026",
])("%j is read as 7 March 2026", (text) => {
  expect(parseUkDate(text)).toBe("2026-03-07");
});

test.each([
  "",
  "7",
  "7/3",
  "7/3/26",
  "7.3.26",
  "03/31/2026",
  "March 7 2026",
  "2026-13-01",
  "2026-02-30",
  "7/3/2026/1",
  "2026-03-07T23:30:00Z",
  "46088",
  "yesterday",
])("%j is not read as a date", (text) => {
  expect(parseUkDate(text)).toBeNull();
});

test("every date that is printed is read back as itself, whichever way it is written", () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const [year, month, day] = date.split("-");
      expect(parseUkDate(date)).toBe(date);
      expect(parseUkDate(printDate(date))).toBe(date);
      expect(parseUkDate(`${day}/${month}/${year}`)).toBe(date);
    }),
  );
});

test("a day that does not exist is a mistake of ours and throws", () => {
  expect(() => londonMidnight("2026-02-30")).toThrow(RangeError);
  expect(() => addMonths("7 March 2026", 1)).toThrow(RangeError);
  expect(() => addDays("", 1)).toThrow(RangeError);
  expect(() => printDate("2026-13-01")).toThrow(RangeError);
  expect(() => londonDate(new Date(Number.NaN))).toThrow(RangeError);
});
