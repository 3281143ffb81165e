import { expect, test } from "vitest";
import { rules } from "#app/domain/assessment/kinds/matching";
import { layOutItem, readChoice, showChoice, showItem } from "#app/domain/assessment/paper";
import { randomFrom } from "#app/domain/assessment/random";
import { item, wrong } from "#tests/domain/assessment/bank";
import { proveKind } from "#tests/domain/assessment/kind-promises";

const WHOM_TO_CALL = item({
  kind: "matching",
  stem: "Whom do you call?",
  options: [
    { ...wrong("danger-now"), match: "The police, at once" },
    { ...wrong("worry"), match: "The police, when you can" },
    { ...wrong("held-in-car"), match: "The police, at once" },
  ],
  decoys: ["The school"],
});
const PARTS = { ...WHOM_TO_CALL, marking: "parts" as const };

proveKind(WHOM_TO_CALL);
proveKind(PARTS);
proveKind({ ...WHOM_TO_CALL, decoys: undefined });

const KEY = ["danger-now=danger-now", "worry=worry", "held-in-car=danger-now"];

test.for([
  { chosen: KEY, whole: 1, parts: 1, because: "every pair is right, and one partner serves two" },
  { chosen: KEY.toReversed(), whole: 1, parts: 1, because: "the order of pairs does not matter" },
  { chosen: [...KEY, "worry=worry"], whole: 1, parts: 1, because: "a pair said twice is one pair" },
  { chosen: ["danger-now=worry", "worry=worry", "held-in-car=danger-now"], whole: 0, parts: 2 / 3, because: "one pair is wrong" },
  { chosen: ["danger-now=+1", "worry=+1", "held-in-car=+1"], whole: 0, parts: 0, because: "a decoy belongs to none" },
  { chosen: ["danger-now=danger-now"], whole: 0, parts: 1 / 3, because: "two prompts have no partner" },
  { chosen: [...KEY, "worry=danger-now"], whole: 0, parts: 2 / 3, because: "a prompt with two partners is wrong" },
  { chosen: [], whole: 0, parts: 0, because: "nothing is matched" },
])("$chosen scores $whole, in parts $parts: $because", ({ chosen, whole, parts }) => {
  expect(rules.mark(WHOM_TO_CALL, chosen)).toBe(whole);
  expect(rules.mark(PARTS, chosen)).toBeCloseTo(parts, 10);
});

test("the key gives each prompt its partner under the partner's first name", () => {
  expect(rules.key(WHOM_TO_CALL)).toEqual(KEY);
});

test("prompts and partners are mixed apart from each other, and a shared partner is offered once", () => {
  const paperItem = layOutItem(WHOM_TO_CALL, randomFrom(3).shuffle);
  expect(paperItem.optionIds.toSorted()).toEqual(["danger-now", "held-in-car", "worry"]);
  expect(paperItem.partIds?.toSorted()).toEqual(["+1", "danger-now", "worry"]);
  const shown = showItem({ items: [paperItem] }, new Map([[WHOM_TO_CALL.id, WHOM_TO_CALL]]), 1, []);
  expect(shown?.options.map(({ text }) => text).toSorted()).toEqual(["The police, at once", "The police, when you can", "The school"]);
});

test("over many papers a prompt's own partner stands in every place", () => {
  const places = Array.from({ length: 40 }, (_, seed) => layOutItem(WHOM_TO_CALL, randomFrom(seed).shuffle).partIds?.indexOf("worry"));
  expect(new Set(places)).toEqual(new Set([0, 1, 2]));
});

test("a page's values go through the paper's own orders", () => {
  const paperItem = { itemId: WHOM_TO_CALL.id, optionIds: ["worry", "held-in-car", "danger-now"], partIds: ["+1", "worry", "danger-now"] };
  expect(readChoice(paperItem, WHOM_TO_CALL, ["2", "1", "3"])).toEqual(["worry=worry", "held-in-car=+1", "danger-now=danger-now"]);
  expect(showChoice(paperItem, WHOM_TO_CALL, KEY)).toEqual(["2", "3", "3"]);
  const half = readChoice(paperItem, WHOM_TO_CALL, ["", "3", ""]) ?? [];
  expect(half).toEqual(["held-in-car=danger-now"]);
  expect(rules.isUnfinished(WHOM_TO_CALL, half)).toBe(true);
  expect(readChoice(paperItem, WHOM_TO_CALL, ["2", "1"])).toBeNull();
});

test("partners are written for people: numbers in them too", () => {
  const written = rules.rewrite(WHOM_TO_CALL, (text) => text.replace("police", "999"));
  expect(written.options.map(({ match }) => match)).toEqual(["The 999, at once", "The 999, when you can", "The 999, at once"]);
  expect(written.decoys).toEqual(["The school"]);
});

const [first, ...others] = WHOM_TO_CALL.options;
const unmatched = { ...wrong("lost") };

test.for([
  { change: { options: [...WHOM_TO_CALL.options, unmatched] }, problem: "option “lost” has no partner" },
  {
    change: {
      options: [
        { ...wrong("a"), match: "Same" },
        { ...wrong("b"), match: "Same" },
      ],
      decoys: undefined,
    },
    problem: "needs from two to ten different partners",
  },
  { change: { decoys: ["The police, at once"] }, problem: "two partners say “The police, at once”" },
  { change: { decoys: ["The school", "The school"] }, problem: "two partners say “The school”" },
  {
    change: { options: [{ ...wrong("long"), match: "x".repeat(41) }, ...others, ...(first ? [first] : [])] },
    problem: `“${"x".repeat(41)}” is too long to choose from a list: keep to 40 letters`,
  },
])("it may not be published when $problem", ({ change, problem }) => {
  expect(rules.problems({ ...WHOM_TO_CALL, ...change })).toEqual([problem]);
});
