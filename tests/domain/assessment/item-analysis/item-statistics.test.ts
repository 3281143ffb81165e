import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseItems, type ItemStatistics } from "#app/domain/assessment/item-analysis/item-statistics";
import { anyDrawnMarks, anyMarks, DRAWN, matrix, matrixOf, WORKED } from "#tests/domain/assessment/item-analysis/matrices";

type Figure = { [Name in keyof ItemStatistics]: ItemStatistics[Name] extends number | null ? Name : never }[keyof ItemStatistics];

const figures = (items: readonly ItemStatistics[], name: Figure) => items.map((item) => item[name]);
const near = (...values: (number | null)[]) => values.map((value) => (value === null ? null : expect.closeTo(value, 9)));

test("the table worked by hand comes out to the ninth decimal", () => {
  const items = analyseItems(WORKED);
  expect(figures(items, "facility")).toEqual(near(83.333333333333, 66.666666666667, 50, 33.333333333333));
  expect(figures(items, "discriminationIndex")).toEqual(near(53.311398998318, 74.620250724464, 78.086880944303, 61.237243569579));
  expect(figures(items, "discriminativeEfficiency")).toEqual(near(100, 100, 100, 100));
  expect(figures(items, "effectiveWeight")).toEqual(near(21.01678229411, 26.345930881198, 27.517427350619, 25.119859474073));
  expect(figures(items, "intendedWeight")).toEqual(near(25, 25, 25, 25));
  expect(figures(items, "standardDeviation")).toEqual(near(40.824829046386, 51.639777949432, 54.772255750517, 51.639777949432));
  expect(figures(items, "attempts")).toEqual([6, 6, 6, 6]);
});

test("an item that was drawn for some papers is judged by those papers and by the rest of them", () => {
  const items = analyseItems(DRAWN);
  expect(figures(items, "attempts")).toEqual([5, 4, 4, 5]);
  expect(figures(items, "exposure")).toEqual(near(83.333333333333, 66.666666666667, 66.666666666667, 83.333333333333));
  expect(figures(items, "facility")).toEqual(near(80, 50, 75, 60));
  expect(figures(items, "discriminationIndex")).toEqual(near(80.178372573727, 30.151134457776, -57.735026918963, 40.824829046386));
});

test("counting a drawn item into the score it is compared with hides that it works against the test", () => {
  const items = analyseItems(DRAWN, { moodleCompatible: true });
  expect(figures(items, "discriminationIndex")).toEqual(near(91.287092917528, 68.824720161169, 33.333333333333, 74.53559925));
  expect(analyseItems(WORKED, { moodleCompatible: true })).toEqual(analyseItems(WORKED));
});

test("an item that works against the whole test has no effective weight, and the others share all of it", () => {
  const [first, , third] = analyseItems(matrix("110", "110", "001", "111", "001"));
  expect(third).toMatchObject({ effectiveWeight: null, negativeCovariance: true });
  expect(first).toMatchObject({ effectiveWeight: expect.closeTo(50, 9), negativeCovariance: false });
});

test("marks count by the maximum of their item", () => {
  const matrixOfTwo = {
    items: [
      { name: "essay", max: 4, guess: null },
      { name: "choice", max: 1, guess: 0.25 },
    ],
    attempts: [
      [3, 1],
      [1, 0],
    ],
  };
  expect(analyseItems(matrixOfTwo)).toMatchObject([
    { name: "essay", facility: 50, intendedWeight: 80, randomGuess: null },
    { name: "choice", facility: 50, intendedWeight: 20, randomGuess: 25 },
  ]);
});

test("an item that carries no marks has no facility", () => {
  expect(analyseItems(matrixOf([[0], [0]], 0))).toMatchObject([{ facility: null, standardDeviation: null, intendedWeight: null }]);
});

test("an item on nobody's paper has no figures at all", () => {
  expect(analyseItems(matrix("1.", "0."))[1]).toMatchObject({ attempts: 0, exposure: 0, facility: null, discriminationIndex: null });
});

test("shares make papers of different lengths comparable, and change nothing where all are as long", () => {
  const short = analyseItems(matrix("11..", "00..", "1111", "1100"), { shares: true });
  expect(short[0]?.discriminationIndex).toBeCloseTo(77.777777777778, 9);
  const closeTo = analyseItems(WORKED).map((item) => ({ ...item, ...Object.fromEntries(numbersOf(item)) }));
  expect(analyseItems(WORKED, { shares: true })).toEqual(closeTo);
});

test("the order of attempts changes nothing", () => {
  const shuffled = anyDrawnMarks.chain((marks) => fc.tuple(fc.constant(marks), fc.shuffledSubarray(marks, { minLength: marks.length })));
  fc.assert(
    fc.property(shuffled, ([marks, mixed]) => {
      const closeTo = analyseItems(matrixOf(marks)).map((item) => ({ ...item, ...Object.fromEntries(numbersOf(item)) }));
      expect(analyseItems(matrixOf(mixed))).toEqual(closeTo);
    }),
  );
});

test("an item that everybody gets right leaves the others as discriminating as they were, and has no index itself", () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const before = figures(analyseItems(matrixOf(marks)), "discriminationIndex");
      const after = figures(analyseItems(matrixOf(marks.map((row) => [...row, 1]))), "discriminationIndex");
      expect(after).toEqual([...near(...before), null]);
    }),
  );
});

test("where everybody has the same marks there is nothing to tell apart", () => {
  fc.assert(
    fc.property(anyMarks, fc.integer({ min: 1, max: 8 }), ([marks = []], count) => {
      const items = analyseItems(matrixOf(Array.from({ length: count }, () => marks)));
      expect(figures(items, "discriminationIndex").every((index) => index === null)).toBe(true);
      expect(figures(items, "discriminativeEfficiency").every((index) => index === null)).toBe(true);
      expect(figures(items, "effectiveWeight").every((index) => index === null)).toBe(true);
    }),
  );
});

test("no index leaves its bounds", () => {
  fc.assert(
    fc.property(anyDrawnMarks, (marks) => {
      for (const item of analyseItems(matrixOf(marks))) {
        expect(Math.abs(item.discriminationIndex ?? 0)).toBeLessThanOrEqual(100 + 1e-9);
        expect(item.discriminativeEfficiency ?? 0).toBeLessThanOrEqual(100 + 1e-9);
        expect(item.facility ?? 0).toBeLessThanOrEqual(100);
      }
    }),
  );
});

function numbersOf(item: ItemStatistics) {
  return Object.entries(item).map(([name, value]) => [name, typeof value === "number" ? expect.closeTo(value, 9) : value]);
}
