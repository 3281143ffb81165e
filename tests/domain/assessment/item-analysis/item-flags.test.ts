import { expect, test } from "vitest";
import { findFlags } from "#app/domain/assessment/item-analysis/item-flags";
import type { OptionStatistics } from "#app/domain/assessment/item-analysis/option-statistics";

const SOUND = { facility: 88, randomGuess: 25, discriminationIndex: 31 };

function option(correct: boolean, pointBiserial: number | null, takers = 20): OptionStatistics {
  return { optionId: correct ? "key" : "distractor", correct, takers, share: null, meanScore: null, pointBiserial };
}

test("an easy item is sound: drivers are taught before they are asked", () => {
  expect(findFlags({ ...SOUND, facility: 98, discriminationIndex: 4 }, [option(true, 4), option(false, -4)])).toEqual([]);
});

test("a wrong option that the able prefer to the right one says that the key may be wrong", () => {
  expect(findFlags(SOUND, [option(true, 12), option(false, -20), option(false, 18)])).toEqual(["wrong-key"]);
});

test("a wrong option that four people chose proves nothing", () => {
  expect(findFlags(SOUND, [option(true, 12), option(false, 18, 4)])).toEqual([]);
});

test("a wrong option of the weak is no rival, however weak one of the right ones is", () => {
  expect(findFlags(SOUND, [option(true, 30), option(true, -10), option(false, -4)])).toEqual([]);
});

test("of several right options the weakest is compared", () => {
  expect(findFlags(SOUND, [option(true, 30), option(true, 2), option(false, 9)])).toEqual(["wrong-key"]);
});

test("every flag has its own cause, and the gravest stands first", () => {
  expect(findFlags({ ...SOUND, discriminationIndex: -1 }, [])).toEqual(["negative-discrimination"]);
  expect(findFlags({ ...SOUND, facility: 24.9 }, [])).toEqual(["below-guessing"]);
  expect(findFlags(SOUND, [option(true, 31), option(false, null, 0)])).toEqual(["unused-option"]);
  const worst = { facility: 10, randomGuess: 25, discriminationIndex: -40 };
  expect(findFlags(worst, [option(true, -40), option(false, 45), option(false, null, 0)])).toEqual([
    "wrong-key",
    "negative-discrimination",
    "below-guessing",
    "unused-option",
  ]);
});

test("what is not known raises no flag", () => {
  expect(findFlags({ facility: null, randomGuess: null, discriminationIndex: null }, [option(true, null), option(false, null)])).toEqual(
    [],
  );
});
