import { expect, test } from "vitest";
import { compareWrong, findSignals, type GivenResponse, medianSeconds } from "#app/domain/assessment/signals";

const startedAt = new Date("2026-11-24T10:00:00Z");
const NOBODY = { onDevice: [], alike: [] };

/** Twenty answers, one every so many seconds, from one phone and one network. */
function answers(seconds: number, change: Partial<GivenResponse> = {}): GivenResponse[] {
  return Array.from({ length: 20 }, (_, index) => ({
    itemId: `item-${index}`,
    givenAt: new Date(startedAt.getTime() + (index + 1) * seconds * 1000),
    deviceHash: "phone",
    networkHash: "mobile",
    ...(index > 9 ? change : {}),
  }));
}

test("an ordinary test has no signals", () => {
  expect(findSignals({ startedAt, responses: answers(45) }, NOBODY)).toEqual([]);
});

test("two seconds a question is too fast to have read it", () => {
  expect(findSignals({ startedAt, responses: answers(2) }, NOBODY)).toEqual([{ kind: "too-fast", number: 2 }]);
});

test("a handful of answers says nothing about speed", () => {
  expect(medianSeconds({ startedAt, responses: answers(1).slice(0, 4) })).toBeNull();
});

test("a changed mind does not count as another answer", () => {
  const again = answers(45).flatMap((one) => [one, { ...one, givenAt: new Date(one.givenAt.getTime() + 1000) }]);
  expect(medianSeconds({ startedAt, responses: again })).toBe(45);
});

test("another phone and another network are told apart; a phone that is not known is none", () => {
  expect(findSignals({ startedAt, responses: answers(45, { deviceHash: "tablet" }) }, NOBODY)).toEqual([
    { kind: "device-changed", number: 2 },
  ]);
  expect(findSignals({ startedAt, responses: answers(45, { networkHash: "home" }) }, NOBODY)).toEqual([
    { kind: "network-changed", number: 2 },
  ]);
  expect(findSignals({ startedAt, responses: answers(45, { deviceHash: null }) }, NOBODY)).toEqual([]);
});

test("somebody else's test on the same phone is a signal", () => {
  const onDevice = [{ attemptId: "other", startedAt }];
  expect(findSignals({ startedAt, responses: answers(45) }, { ...NOBODY, onDevice })).toEqual([{ kind: "shared-device", number: 1 }]);
});

test.for([
  { sameWrong: 4, bothWrong: 4, signals: 1 },
  { sameWrong: 3, bothWrong: 3, signals: 0 },
  { sameWrong: 8, bothWrong: 10, signals: 0 },
  { sameWrong: 9, bothWrong: 10, signals: 1 },
])("$sameWrong equal ones of $bothWrong wrong answers in common: $signals", ({ sameWrong, bothWrong, signals }) => {
  const alike = [{ attemptId: "neighbour", sameWrong, bothWrong }];
  expect(findSignals({ startedAt, responses: answers(45) }, { ...NOBODY, alike })).toHaveLength(signals);
});

test("only items that both got wrong are compared, and the order of ticks does not matter", () => {
  const one = new Map([
    ["a", ["x", "y"]],
    ["b", ["x"]],
    ["c", ["z"]],
  ]);
  const other = new Map([
    ["a", ["y", "x"]],
    ["b", ["y"]],
  ]);
  expect(compareWrong(one, other)).toEqual({ bothWrong: 2, sameWrong: 1 });
});
