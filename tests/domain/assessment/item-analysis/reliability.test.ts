import fc from "fast-check";
import { expect, test } from "vitest";
import { alphaOfDraws, cronbachAlpha, decisionConsistency, errorRatioOf } from "#app/domain/assessment/item-analysis/reliability";
import { anyMarks, DRAWN, matrix, matrixOf, WORKED } from "#tests/domain/assessment/item-analysis/matrices";

const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 7));

test("alpha of the table worked by hand, which is KR-20 because all marks are 0 or 1", () => {
  expect(cronbachAlpha(WORKED)).toBeCloseTo(83.333333333333, 9);
  expect(errorRatioOf(cronbachAlpha(WORKED))).toBeCloseTo(40.824829046386, 9);
});

test("alpha of drawn papers rests on the pairs of items that met, and on the usual length of a paper", () => {
  expect(cronbachAlpha(DRAWN)).toBeCloseTo(60.398230088496, 9);
});

test("alpha needs two items, three attempts and scores that differ", () => {
  expect(cronbachAlpha(matrix("1", "0", "1"))).toBeNull();
  expect(cronbachAlpha(matrix("11", "00"))).toBeNull();
  expect(cronbachAlpha(matrix("10", "01", "10"))).toBeNull();
  expect(cronbachAlpha(matrix("1.", ".1", "1."))).toBeNull();
  expect(cronbachAlpha(matrix("11.", "11.", "11.", "11."))).toBeNull();
});

test("a test that measures opposite things has a negative alpha and an error ratio above 100", () => {
  const alpha = cronbachAlpha(matrix("100", "010", "101", "010", "011"));
  expect(alpha).toBeLessThan(0);
  expect(errorRatioOf(alpha)).toBeGreaterThan(100);
});

test("on a complete matrix the way for drawn papers gives Cronbach’s alpha", () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const complete = matrixOf(marks);
      expect(alphaOfDraws(complete)).toEqual(near(cronbachAlpha(complete)));
    }),
  );
});

test("there is no alpha where every score is the same, whatever rounding leaves", () => {
  const equal = matrixOf([
    [1, 0.25, 0.75],
    [1, 0.75, 0.25],
    [0.5, 0.5, 1],
  ]);
  expect([cronbachAlpha(equal), alphaOfDraws(equal)]).toEqual([null, null]);
});

test("the order of attempts changes no alpha", () => {
  const shuffled = anyMarks.chain((marks) => fc.tuple(fc.constant(marks), fc.shuffledSubarray(marks, { minLength: marks.length })));
  fc.assert(
    fc.property(shuffled, ([marks, mixed]) => {
      expect(cronbachAlpha(matrixOf(mixed))).toEqual(near(cronbachAlpha(matrixOf(marks))));
    }),
  );
});

test("decisions are surer the further the cut lies from the usual score", () => {
  const shares = [1, 0.75, 0.5, 0.25, 0, 1];
  expect(decisionConsistency(shares, 4, 0.75)).toBeCloseTo(79.166666666667, 9);
  expect(decisionConsistency(shares, 4, 0.95)).toBeGreaterThan(79.2);
});

test("nothing is said of decisions on one item, by nobody, or where every score is the cut itself", () => {
  expect([decisionConsistency([1, 0], 1, 0.5), decisionConsistency([], 4, 0.5), decisionConsistency([0.5, 0.5], 4, 0.5)]).toEqual([
    null,
    null,
    null,
  ]);
});
