import { expect, test } from "vitest";
import { minutesLeft, timeLeft } from "#app/domain/assessment/time-left";

const now = new Date("2026-11-24T10:00:00Z");

test.each([
  ["half an hour before the deadline", "2026-11-24T10:30:00Z", 1_800_000],
  ["at the deadline", "2026-11-24T10:00:00Z", 0],
  ["in the grace after it", "2026-11-24T09:59:57Z", 0],
])("time left %s", (_when, deadline, milliseconds) => {
  expect(timeLeft(new Date(deadline), now)).toBe(milliseconds);
});

test("a test without a time limit has no time left to speak of", () => {
  expect(timeLeft(null, now)).toBeNull();
});

test.each([
  ["38 minutes and 29 seconds are about 38", 2_309_000, 38],
  ["38 minutes and 31 seconds are about 39", 2_311_000, 39],
  ["one minute to the second is 1", 60_000, 1],
  ["a second less is less than one", 59_000, 0],
  ["nothing is less than one", 0, 0],
])("%s", (_what, milliseconds, minutes) => {
  expect(minutesLeft(milliseconds)).toBe(minutes);
});
