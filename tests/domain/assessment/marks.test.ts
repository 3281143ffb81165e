import fc from "fast-check";
import { expect, test } from "vitest";
import { percentOf, printScore, scoreOf, UNITS, unitsOf, unitsOfParts } from "#app/domain/assessment/marks";

test("a share of up to ten parts is a whole number of units", () => {
  for (let parts = 1; parts <= 10; parts++)
    for (let right = 0; right <= parts; right++) expect(unitsOfParts(right, parts) * parts).toBe(right * UNITS);
});

test.for([
  [1, 11],
  [3, 2],
  [-1, 2],
  [0.5, 2],
  [0, 0],
] as const)("%d of %d parts is no share", ([right, parts]) => {
  expect(() => unitsOfParts(right, parts)).toThrow("no share of a mark");
});

test("a score keeps its units through the store, up to a thousand marks", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 * UNITS }), (units) => {
      expect(unitsOf(scoreOf(units))).toBe(units);
      expect(unitsOf(JSON.parse(JSON.stringify(scoreOf(units))))).toBe(units);
    }),
  );
});

test.for([
  [16, "16"],
  [15.5, "15.5"],
  [2 / 3, "0.66"],
  [15 + 2 / 3, "15.66"],
  [scoreOf(16 * UNITS - 1), "15.99"],
  [0, "0"],
] as const)("a score of %d is printed as %s", ([score, printed]) => {
  expect(printScore(score)).toBe(printed);
});

test("a percentage reaches a whole number exactly where the units do", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(), fc.integer({ min: 1, max: 100 }), (outOf, raw, percent) => {
      const near = Math.floor((percent * outOf * UNITS) / 100) + (raw % 3) - 1;
      const units = Math.max(0, Math.min(outOf * UNITS, near));
      expect(percentOf({ score: scoreOf(units), outOf }) >= percent).toBe(BigInt(units) * 100n >= BigInt(percent * outOf * UNITS));
    }),
    { numRuns: 2000 },
  );
});
