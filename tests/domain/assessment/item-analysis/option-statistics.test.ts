import fc from "fast-check";
import { expect, test } from "vitest";
import { type Answer, analyseOptions, groupByScore, guessOf } from "#app/domain/assessment/item-analysis/option-statistics";
import { item, right, wrong } from "#tests/domain/assessment/bank";

const ITEM = item({ options: [right("call"), wrong("wait"), wrong("follow")] });

/** Answers written as the option chosen and the score on the rest of the paper, in percent. */
function answers(...given: [string, number][]): Answer[] {
  return given.map(([chosen, rest]) => ({ chosen: chosen ? [chosen] : [], mark: chosen === "call" ? 1 : 0, rest: rest / 100 }));
}

test("each option says who chose it, how well they did otherwise, and whether the able choose it", () => {
  const [call, wait, follow] = analyseOptions(
    ITEM,
    answers(["call", 90], ["call", 80], ["wait", 50], ["call", 60], ["wait", 70], ["", 40]),
  );
  expect(call).toEqual({
    optionId: "call",
    correct: true,
    takers: 3,
    share: 50,
    meanScore: expect.closeTo(76.666666666667, 9),
    pointBiserial: expect.closeTo(68.313005106398, 9),
  });
  expect(wait).toMatchObject({ correct: false, takers: 2, meanScore: expect.closeTo(60, 9) });
  expect(wait?.pointBiserial).toBeLessThan(0);
  expect(follow).toEqual({ optionId: "follow", correct: false, takers: 0, share: 0, meanScore: null, pointBiserial: null });
});

test("without an answer an option has no figures", () => {
  expect(analyseOptions(ITEM, [])[0]).toMatchObject({ takers: 0, share: null, meanScore: null, pointBiserial: null });
});

test("blind guessing gains one in as many as there are options, and is unknown where several are chosen", () => {
  expect(guessOf(ITEM)).toBeCloseTo(1 / 3, 12);
  expect(guessOf(item({ kind: "true-false", options: [right("true"), wrong("false")] }))).toBe(0.5);
  expect(guessOf(item({ kind: "multiple", options: [right("a"), right("b"), wrong("c")] }))).toBeNull();
});

test("groups run from the lowest scores to the highest, and equal scores stay together", () => {
  const low = answers(["wait", 40], ["wait", 40], ["follow", 40], ["call", 40], ["wait", 40]);
  const high = answers(["call", 90], ["call", 90], ["call", 95], ["call", 95], ["wait", 100]);
  expect(groupByScore(ITEM, [...high, ...low], 2)).toEqual([
    { attempts: 5, from: 40, to: 40, shares: [20, 60, 20] },
    { attempts: 5, from: 90, to: 100, shares: [80, 20, 0] },
  ]);
});

test("a group of four keeps its shares to itself", () => {
  expect(groupByScore(ITEM, answers(["call", 10], ["call", 10], ["call", 10], ["call", 10]), 3)).toEqual([
    { attempts: 4, from: 10, to: 10, shares: null },
  ]);
});

test("every answer is in one group, whatever the scores", () => {
  const anyAnswers = fc.array(
    fc.record({ chosen: fc.constant([]), mark: fc.constant(0), rest: fc.constantFrom(0, 0.2, 0.5, 0.55, 0.9, 1) }),
  );
  fc.assert(
    fc.property(anyAnswers, fc.integer({ min: 1, max: 5 }), (given, groups) => {
      expect(groupByScore(ITEM, given, groups).reduce((total, { attempts }) => total + attempts, 0)).toBe(given.length);
    }),
  );
});
