import { expect, test } from "vitest";
import { deadlineAfterChange, isAdjusted, minutesWith, NO_ADJUSTMENTS } from "#app/domain/assessment/adjustments";

const at = (time: string) => new Date(`2026-11-24T${time}Z`);

test.for([
  { minutes: 40, extraTime: "none" as const, expected: 40 },
  { minutes: 40, extraTime: "25" as const, expected: 50 },
  { minutes: 30, extraTime: "25" as const, expected: 38 },
  { minutes: 40, extraTime: "100" as const, expected: 80 },
  { minutes: 40, extraTime: "untimed" as const, expected: null },
  { minutes: null, extraTime: "50" as const, expected: null },
])("$minutes minutes with extra time $extraTime are $expected", ({ minutes, extraTime, expected }) => {
  expect(minutesWith(minutes, extraTime)).toBe(expected);
});

test("extra time that is set in the middle of a test moves its deadline by the difference", () => {
  const attempt = { deadlineAt: at("10:40:00") };
  expect(deadlineAfterChange(attempt, 40, { before: "none", after: "25" })).toEqual(at("10:50:00"));
  expect(deadlineAfterChange(attempt, 40, { before: "25", after: "100" })).toEqual(at("11:10:00"));
  expect(deadlineAfterChange(attempt, 40, { before: "none", after: "untimed" })).toBeNull();
});

test("nobody loses time in the middle of a test", () => {
  expect(deadlineAfterChange({ deadlineAt: at("11:20:00") }, 40, { before: "100", after: "none" })).toEqual(at("11:20:00"));
  expect(deadlineAfterChange({ deadlineAt: null }, 40, { before: "untimed", after: "25" })).toBeNull();
});

test("larger text alone is an adjustment", () => {
  expect(isAdjusted(NO_ADJUSTMENTS)).toBe(false);
  expect(isAdjusted({ ...NO_ADJUSTMENTS, largerText: true })).toBe(true);
});
