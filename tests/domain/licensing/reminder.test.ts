import { expect, test } from "vitest";
import { windowsAfterBegin, windowsBeforeEnd } from "#app/domain/licensing/reminder";

const today = "2026-11-24";

test("each reminder before the end of a pass has the days down to the next one", () => {
  expect(windowsBeforeEnd([90, 30, 7], today)).toEqual([
    { days: 7, from: "2026-11-24", to: "2026-12-01" },
    { days: 30, from: "2026-12-02", to: "2026-12-24" },
    { days: 90, from: "2026-12-25", to: "2027-02-22" },
  ]);
});

test("each reminder of a wait has the days up to the next one, and the last has two weeks", () => {
  expect(windowsAfterBegin([21, 7], today)).toEqual([
    { days: 7, from: "2026-11-04", to: "2026-11-17" },
    { days: 21, from: "2026-10-20", to: "2026-11-03" },
  ]);
});

test("whatever the days, no date falls into two windows, and a day named twice counts once", () => {
  for (const windows of [windowsBeforeEnd([30, 7, 30, 60], today), windowsAfterBegin([7, 3, 7], today)])
    for (const [index, { from, to }] of windows.entries())
      for (const other of windows.slice(index + 1)) expect(from > other.to || to < other.from).toBe(true);
  expect(windowsBeforeEnd([7, 7], today)).toHaveLength(1);
});

test("no days, no reminder", () => {
  expect([windowsBeforeEnd([], today), windowsAfterBegin([], today)]).toEqual([[], []]);
});
