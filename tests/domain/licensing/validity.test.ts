import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths } from "#app/domain/licensing/calendar-date";
import { isValidOn, validUntil } from "#app/domain/licensing/validity";

const threeYears = { validity_months: 36, renewal_window_months: 6 };
const anyDate = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1990-01-01", days));

test.each([
  ["2026-03-07", 36, "2029-03-06"],
  ["2026-01-01", 36, "2028-12-31"],
  ["2026-03-01", 36, "2029-02-28"],
  ["2026-03-01", 24, "2028-02-29"],
  ["2026-03-07", 1, "2026-04-06"],
  ["2026-10-31", 12, "2027-10-30"],
])("a first pass on %s for %i months is valid until and including %s", (passedOn, validity_months, until) => {
  expect(validUntil(passedOn, { validity_months, renewal_window_months: 6 }, null)).toBe(until);
});

test.each([
  ["2028-02-29", 36, "2031-02-28"],
  ["2028-02-29", 48, "2032-02-28"],
  ["2026-08-31", 6, "2027-02-28"],
  ["2026-01-31", 1, "2026-02-28"],
])(
  "a pass on the last of a month loses no day to a shorter one: %s for %i months is valid until %s",
  (passedOn, validity_months, until) => {
    expect(validUntil(passedOn, { validity_months, renewal_window_months: 6 }, null)).toBe(until);
  },
);

test.each([
  ["on the day the window opens", "2028-09-06", "2032-03-06"],
  ["within the window", "2028-12-20", "2032-03-06"],
  ["on the last day of the old pass", "2029-03-06", "2032-03-06"],
  ["the day before the window opens, from the day of the pass", "2028-09-05", "2031-09-04"],
  ["the day after the old pass ran out, from the day of the pass", "2029-03-07", "2032-03-06"],
  ["a year after the old pass ran out, from the day of the pass", "2030-03-07", "2033-03-06"],
])("a pass that ends on 6 March 2029 renewed %s (%s) gives %s", (_when, passedOn, until) => {
  expect(validUntil(passedOn, threeYears, "2029-03-06")).toBe(until);
});

test("without a renewal window an early renewal begins on the day of the pass", () => {
  const noWindow = { validity_months: 12, renewal_window_months: 0 };
  expect(validUntil("2027-03-01", noWindow, "2027-03-06")).toBe("2028-02-29");
});

test("renewing within the window never loses a day, whatever the dates", () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 24 }), fc.nat(), (until, validity, window, when) => {
      const opens = addMonths(until, -window);
      const days = (Date.parse(until) - Date.parse(opens)) / 86_400_000;
      const passedOn = addDays(opens, when % (days + 1));
      const renewed = validUntil(passedOn, { validity_months: validity, renewal_window_months: window }, until);
      expect(renewed).toBe(validUntil(addDays(until, 1), { validity_months: validity, renewal_window_months: window }, null));
      expect(renewed > until).toBe(true);
    }),
  );
});

test("a later pass is never valid for a shorter time than an earlier one", () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 120 }), (passedOn, validity_months) => {
      const policy = { validity_months, renewal_window_months: 6 };
      expect(validUntil(passedOn, policy, null) <= validUntil(addDays(passedOn, 1), policy, null)).toBe(true);
    }),
  );
});

test("the day of expiry is included", () => {
  expect(isValidOn("2029-03-06", "2029-03-05")).toBe(true);
  expect(isValidOn("2029-03-06", "2029-03-06")).toBe(true);
  expect(isValidOn("2029-03-06", "2029-03-07")).toBe(false);
});
