import { expect, test } from "vitest";
import { rules } from "#app/domain/assessment/kinds/completion";
import { layOutItem, readChoice, showChoice, showItem } from "#app/domain/assessment/paper";
import { item, wrong } from "#tests/domain/assessment/bank";
import { proveKind } from "#tests/domain/assessment/kind-promises";

const WHO_IS_A_CHILD = item({
  kind: "completion",
  stem: "A child is anyone under [[1]], and a gift is [[2]] consent.",
  options: [{ ...wrong("sixteen") }, { ...wrong("eighteen"), gap: 1 }, { ...wrong("never"), gap: 2 }, { ...wrong("always") }],
});
const PARTS = { ...WHO_IS_A_CHILD, marking: "parts" as const };
const PAPER_ITEM = { itemId: WHO_IS_A_CHILD.id, optionIds: ["always", "eighteen", "sixteen", "never"] };

proveKind(WHO_IS_A_CHILD);
proveKind(PARTS);

test.for([
  { chosen: ["1=eighteen", "2=never"], whole: 1, parts: 1, because: "both gaps are right" },
  { chosen: ["2=never", "1=eighteen"], whole: 1, parts: 1, because: "the order does not matter" },
  { chosen: ["1=eighteen", "2=always"], whole: 0, parts: 0.5, because: "one gap is wrong" },
  { chosen: ["1=never", "2=eighteen"], whole: 0, parts: 0, because: "the words stand in each other's gap" },
  { chosen: ["1=eighteen"], whole: 0, parts: 0.5, because: "one gap is open" },
  { chosen: ["1=eighteen", "1=sixteen", "2=never"], whole: 0, parts: 0.5, because: "a gap with two words is wrong" },
  { chosen: [], whole: 0, parts: 0, because: "both gaps are open" },
])("$chosen scores $whole, in parts $parts: $because", ({ chosen, whole, parts }) => {
  expect(rules.mark(WHO_IS_A_CHILD, chosen)).toBe(whole);
  expect(rules.mark(PARTS, chosen)).toBe(parts);
});

test("the page shows the words around the gaps, and everywhere else a blank", () => {
  const shown = showItem({ items: [PAPER_ITEM] }, new Map([[WHO_IS_A_CHILD.id, WHO_IS_A_CHILD]]), 1, []);
  expect(shown?.parts).toEqual(["A child is anyone under ", ", and a gift is ", " consent."]);
  expect(shown?.stem).toBe("A child is anyone under _____, and a gift is _____ consent.");
  expect(shown?.options.map(({ text }) => text)).toEqual(PAPER_ITEM.optionIds.map((id) => `The words of ${id}`));
});

test("each gap sends the place of a word in the list", () => {
  expect(readChoice(PAPER_ITEM, WHO_IS_A_CHILD, ["2", "4"])).toEqual(["1=eighteen", "2=never"]);
  expect(showChoice(PAPER_ITEM, WHO_IS_A_CHILD, ["2=never", "1=eighteen"])).toEqual(["2", "4"]);
  expect(readChoice(PAPER_ITEM, WHO_IS_A_CHILD, ["2"])).toBeNull();
  expect(rules.isUnfinished(WHO_IS_A_CHILD, readChoice(PAPER_ITEM, WHO_IS_A_CHILD, ["", "4"]) ?? [])).toBe(true);
});

test("one list serves every gap, so the paper mixes nothing else", () => {
  expect(layOutItem(WHO_IS_A_CHILD, (ids) => [...ids]).partIds).toBeUndefined();
});

test.for([
  {
    stem: "A child is anyone under 18.",
    problems: ["needs a gap in the question, written [[1]]", "there is no gap 1 in the question", "there is no gap 2 in the question"],
  },
  { stem: "A [[2]] gift is under [[1]].", problems: ["needs its gaps numbered 1, 2, 3 … as they are read"] },
  { stem: "A [[1]] gift is [[2]] or [[3]].", problems: ["no option fills gap 3"] },
  { stem: "A child is anyone under [[1]].", problems: ["there is no gap 2 in the question"] },
])("“$stem” may not be published", ({ stem, problems }) => {
  expect(rules.problems({ ...WHO_IS_A_CHILD, stem })).toEqual(problems);
});

test("two words for one gap, or a word too long for a list, may not be published", () => {
  const twice = WHO_IS_A_CHILD.options.map((option) => (option.id === "always" ? { ...option, gap: 2 } : option));
  expect(rules.problems({ ...WHO_IS_A_CHILD, options: twice })).toEqual(["two options fill gap 2"]);
  const long = WHO_IS_A_CHILD.options.map((option) => (option.id === "always" ? { ...option, text: "x".repeat(41) } : option));
  expect(rules.problems({ ...WHO_IS_A_CHILD, options: long })).toHaveLength(1);
});
