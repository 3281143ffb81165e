import { expect, test } from "vitest";
import { NO_ADJUSTMENTS } from "#app/domain/assessment/adjustments";
import { currentBreak, deadlineAfterBreak, decideBreak, type RestBreak } from "#app/domain/assessment/rest-break";

const at = (time: string) => new Date(`2026-11-24T${time}Z`);
const WITH_BREAKS = { ...NO_ADJUSTMENTS, restBreaks: true };
const SUSAN = { closedAt: null, deadlineAt: at("10:40:00"), adjustments: WITH_BREAKS, breaks: [] };
const taken = (number: number, from: string, to: string, ended: string | null): RestBreak => ({
  number,
  beganAt: at(from),
  endsAt: at(to),
  endedAt: ended === null ? null : at(ended),
});

test("Susan takes a break: ten minutes, and the deadline moves by as much", () => {
  const decision = decideBreak(SUSAN, at("10:15:00"));
  expect(decision).toEqual({ done: true, number: 1, endsAt: at("10:25:00"), deadlineAt: at("10:50:00") });
});

test("an untimed test stays untimed through a break", () => {
  expect(decideBreak({ ...SUSAN, deadlineAt: null }, at("10:15:00"))).toMatchObject({ done: true, deadlineAt: null });
});

test.for([
  { case: "without the adjustment", change: { adjustments: NO_ADJUSTMENTS }, reason: "no-breaks" },
  { case: "after the end", change: { closedAt: at("10:10:00") }, reason: "attempt-closed" },
  { case: "during a break", change: { breaks: [taken(1, "10:10:00", "10:20:00", null)] }, reason: "on-break" },
  {
    case: "after three breaks",
    change: {
      breaks: [1, 2, 3].map((number) => taken(number, "10:00:00", "10:10:00", "10:01:00")),
    },
    reason: "breaks-used-up",
  },
])("there is no break $case", ({ change, reason }) => {
  expect(decideBreak({ ...SUSAN, ...change }, at("10:15:00"))).toEqual({ done: false, reason });
});

test("a break ends by itself after ten minutes", () => {
  const breaks = [taken(1, "10:10:00", "10:20:00", null)];
  expect(currentBreak(breaks, at("10:19:59"))?.number).toBe(1);
  expect(currentBreak(breaks, at("10:20:00"))).toBeNull();
});

test("who comes back after four minutes gives the other six back", () => {
  const own = taken(1, "10:10:00", "10:20:00", null);
  expect(deadlineAfterBreak(at("10:50:00"), own, at("10:14:00"))).toEqual(at("10:44:00"));
  expect(deadlineAfterBreak(at("10:50:00"), own, at("10:30:00"))).toEqual(at("10:50:00"));
  expect(deadlineAfterBreak(null, own, at("10:14:00"))).toBeNull();
});
