import { expect, test } from "vitest";
import { tellOption } from "#app/domain/assessment/told-option";
import type { Item } from "#app/domain/course/content-schema";
import { item, right, wrong } from "#tests/domain/assessment/bank";

const told = (asked: Item, chosen: readonly string[]) =>
  asked.options.map((option) => {
    const { text, right: isRight, chosen: isChosen } = tellOption(asked, option, chosen);
    return [text, isRight, isChosen];
  });

test("an option to tick is right or wrong, and chosen or not", () => {
  const age = item({ options: [right("eighteen"), wrong("sixteen")] });
  expect(told(age, ["sixteen"])).toEqual([
    ["The words of eighteen", true, false],
    ["The words of sixteen", false, true],
  ]);
});

test("a step is told with its place, and whether it was given that place", () => {
  const order = item({ kind: "ordering", options: [wrong("stop"), wrong("call"), wrong("tell")] });
  expect(told(order, ["stop", "tell", "call"])).toEqual([
    ["The words of stop (step 1)", true, true],
    ["The words of call (step 2)", true, false],
    ["The words of tell (step 3)", true, false],
  ]);
  expect(told(order, []).map(([, , chosen]) => chosen)).toEqual([false, false, false]);
});

test("a line is told with its partner", () => {
  const pairs = item({
    kind: "matching",
    options: [
      { ...wrong("danger"), match: "Now" },
      { ...wrong("worry"), match: "Soon" },
    ],
  });
  expect(told(pairs, ["danger=danger", "worry=danger"])).toEqual([
    ["The words of danger → Now", true, true],
    ["The words of worry → Soon", true, false],
  ]);
});

test("a word is told with its gap; one that fills none was wrong wherever it was put", () => {
  const gaps = item({ kind: "completion", stem: "Under [[1]].", options: [{ ...wrong("eighteen"), gap: 1 }, wrong("ten"), wrong("six")] });
  expect(told(gaps, ["1=ten"])).toEqual([
    ["The words of eighteen (gap 1)", true, false],
    ["The words of ten (no gap)", false, true],
    ["The words of six (no gap)", false, false],
  ]);
});
