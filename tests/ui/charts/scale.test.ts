import fc from "fast-check";
import { expect, test } from "vitest";
import { linearScale, roundTicks, spreadLabels, ticksBetween } from "#app/ui/charts/scale";

test("a percentage finds its place between the edges of a drawing, also upside down", () => {
  expect([0, 50, 100].map(linearScale([0, 100], [40, 240]))).toEqual([40, 140, 240]);
  expect([0, 50, 100].map(linearScale([0, 100], [200, 0]))).toEqual([200, 100, 0]);
});

test("a range without extent puts everything at its beginning", () => {
  expect(linearScale([5, 5], [10, 90])(5)).toBe(10);
});

test.each([
  [0, [0, 1]],
  [3, [0, 1, 2, 3]],
  [17, [0, 5, 10, 15, 20]],
  [156, [0, 50, 100, 150, 200]],
  [1240, [0, 500, 1000, 1500]],
])("counts up to %i have round numbers beside them", (highest, ticks) => {
  expect(roundTicks(highest)).toEqual(ticks);
});

test("round numbers reach every count, and are few", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), (highest) => {
      const ticks = roundTicks(highest);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }),
  );
});

test("numbers run from edge to edge", () => {
  expect(ticksBetween(-40, 60, 20)).toEqual([-40, -20, 0, 20, 40, 60]);
});

test("labels keep their order, their distance and their place where they have room", () => {
  expect(spreadLabels([100, 20, 104], 15, 200)).toEqual([100, 20, 115]);
});

test("labels at the lower edge move up instead", () => {
  expect(spreadLabels([200, 198, 199], 15, 200)).toEqual([200, 170, 185]);
});
