import { expect, test } from "vitest";
import { letterOf, printIndex, printPercent, printRange, printSeconds, printShare } from "#app/ui/statistics-words";

test("percentages are whole, with a true minus sign", () => {
  expect([printPercent(83.333), printPercent(-4.2), printShare(0)]).toEqual(["83%", "−4%", "0%"]);
});

test("what has no number says why", () => {
  expect(printShare(null)).toBe("Too few");
  expect(printIndex(null, "no-indices")).toBe("Too few");
  expect(printIndex(null, "settled")).toBe("All alike");
  expect(printIndex(31.4, "provisional")).toBe("31%");
});

test("times are in words", () => {
  expect([1, 39.4, 60, 125].map((seconds) => printSeconds(seconds).replaceAll("\u00A0", " "))).toEqual([
    "1 second",
    "39 seconds",
    "1 minute",
    "2 minutes 5 seconds",
  ]);
});

test("a range with one end is a number", () => {
  expect([printRange(94.7, 100), printRange(89.47, 89.47)]).toEqual(["95–100", "89"]);
});

test("options go by letters", () => {
  expect([letterOf(0), letterOf(3)]).toEqual(["A", "D"]);
});
