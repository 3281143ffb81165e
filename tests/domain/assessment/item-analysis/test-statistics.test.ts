import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseTest } from "#app/domain/assessment/item-analysis/test-statistics";
import { anyMarks, DRAWN, matrixOf, WORKED } from "#tests/domain/assessment/item-analysis/matrices";

const near = (value: number) => expect.closeTo(value, 9);

test("the table worked by hand comes out to the ninth decimal", () => {
  expect(analyseTest(WORKED, { share: 0.75, passed: 3 })).toEqual({
    attempts: 6,
    items: 4,
    mean: near(2.333333333333),
    median: 2.5,
    standardDeviation: near(1.632993161855),
    skewness: near(-0.38273277231),
    kurtosis: near(-1.48125),
    alpha: near(83.333333333333),
    approximate: false,
    errorRatio: near(40.824829046386),
    standardError: near(0.666666666667),
    decisionConsistency: near(79.166666666667),
    passRate: 50,
  });
});

test("figures of drawn papers are marked as approximate", () => {
  expect(analyseTest(DRAWN, null)).toMatchObject({ attempts: 6, items: 3, approximate: true, decisionConsistency: null, passRate: null });
});

test("shares put mean and deviation on a scale from 0 to 1", () => {
  const test = analyseTest(WORKED, null, { shares: true });
  expect(test).toMatchObject({ mean: near(0.583333333333), standardDeviation: near(0.408248290464), standardError: near(0.166666666667) });
});

test("without an attempt nothing is known", () => {
  const { attempts, ...rest } = analyseTest({ items: WORKED.items, attempts: [] }, { share: 0.8, passed: 0 });
  expect(attempts).toBe(0);
  expect(Object.values({ ...rest, approximate: null }).every((figure) => figure === null)).toBe(true);
});

test("where everybody has the same marks there is no reliability to speak of", () => {
  fc.assert(
    fc.property(anyMarks, fc.integer({ min: 2, max: 8 }), ([marks = []], count) => {
      const test = analyseTest(matrixOf(Array.from({ length: count }, () => marks)), null);
      expect(test).toMatchObject({
        standardDeviation: 0,
        skewness: null,
        kurtosis: null,
        alpha: null,
        errorRatio: null,
        standardError: null,
      });
    }),
  );
});
