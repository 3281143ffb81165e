import fc from "fast-check";
import { expect, test } from "vitest";
import { correlation, covariance, mean, median, shape, variance } from "#app/domain/assessment/item-analysis/moments";

test("the median of an odd number of values is the middle one, of an even number the mean of two", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 3, 2, 1, 0, 4])).toBe(2.5);
  expect(median([7])).toBe(7);
});

test("nothing can be said of no values, and nothing of spread from one", () => {
  expect([mean([]), median([]), variance([]), variance([5]), covariance([5], [6])]).toEqual([null, null, null, null, null]);
});

test("skewness begins at three values and kurtosis at four", () => {
  expect(shape([1, 2])).toEqual({ skewness: null, kurtosis: null });
  expect(shape([1, 2, 4])).toEqual({ skewness: expect.closeTo(0.93521952958, 9), kurtosis: null });
  expect(shape([4, 3, 2, 1, 0, 4])).toEqual({ skewness: expect.closeTo(-0.382732772309872, 9), kurtosis: expect.closeTo(-1.48125, 9) });
});

test("values that are all alike have no spread and go with nothing, whatever fraction they are", () => {
  const alike = fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 2, max: 40 }));
  fc.assert(
    fc.property(alike, ([value, count]) => {
      const values = Array.from({ length: count }, () => value);
      expect(variance(values)).toBe(0);
      expect(
        correlation(
          values,
          values.map((_, index) => index),
        ),
      ).toBeNull();
      expect(shape(values)).toEqual({ skewness: null, kurtosis: null });
    }),
  );
});
