import fc from "fast-check";
import { expect, test } from "vitest";
import { scoreHistogram } from "#app/domain/assessment/item-analysis/score-histogram";

const filled = (scores: number[]) => scoreHistogram(scores).filter(({ attempts }) => attempts > 0);

test("every score of a paper of twenty has a bar of its own", () => {
  const scores = Array.from({ length: 21 }, (_, right) => right / 20);
  expect(scoreHistogram(scores)).toEqual(scores.map((_, right) => ({ from: right * 5, attempts: 1 })));
});

test("a score a little below a bar stays below it", () => {
  expect(filled([0.7999, 0.8, 1])).toEqual([
    { from: 75, attempts: 1 },
    { from: 80, attempts: 1 },
    { from: 100, attempts: 1 },
  ]);
});

test("nobody is lost or counted twice", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (scores) => {
      expect(scoreHistogram(scores).reduce((total, { attempts }) => total + attempts, 0)).toBe(scores.length);
    }),
  );
});
