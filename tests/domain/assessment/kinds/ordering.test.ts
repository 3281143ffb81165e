import { expect, test } from "vitest";
import { rules } from "#app/domain/assessment/kinds/ordering";
import { layOutItem, readChoice, showChoice, showItem } from "#app/domain/assessment/paper";
import { item, right, wrong } from "#tests/domain/assessment/bank";
import { proveKind } from "#tests/domain/assessment/kind-promises";

const STEPS = [wrong("stop"), wrong("call"), wrong("say-where"), wrong("write-down")];
const IN_DANGER = item({ kind: "ordering", stem: "A child is in danger. In what order do you act?", options: STEPS });

proveKind(IN_DANGER);
proveKind({ ...IN_DANGER, marking: "parts" });

test.for([
  { chosen: ["stop", "call", "say-where", "write-down"], whole: 1, parts: 1, because: "it is the right order" },
  { chosen: ["call", "stop", "say-where", "write-down"], whole: 0, parts: 0.5, because: "two steps changed places" },
  { chosen: ["call", "say-where", "write-down", "stop"], whole: 0, parts: 0, because: "every step is one too early or last" },
  { chosen: ["write-down", "call", "say-where", "stop"], whole: 0, parts: 0.5, because: "the two in the middle are right" },
  { chosen: ["stop", "call"], whole: 0, parts: 0.5, because: "the others have no place" },
  { chosen: ["stop", "stop", "stop", "stop"], whole: 0, parts: 0.25, because: "one step in every place is right once" },
  { chosen: ["stop", "call", "say-where", "write-down", "call"], whole: 0, parts: 0, because: "there is no fifth place" },
  { chosen: [], whole: 0, parts: 0, because: "nothing is ordered" },
])("$chosen scores $whole, in parts $parts: $because", ({ chosen, whole, parts }) => {
  expect(rules.mark(IN_DANGER, chosen)).toBe(whole);
  expect(rules.mark({ ...IN_DANGER, marking: "parts" }, chosen)).toBe(parts);
});

test("order is what a response says: the same steps in another order are another response", () => {
  expect(rules.isSame(["stop", "call"], ["stop", "call"])).toBe(true);
  expect(rules.isSame(["stop", "call"], ["call", "stop"])).toBe(false);
  expect(rules.isSame(["stop"], ["stop", "call"])).toBe(false);
});

test("each step shown gets a place, and what is kept is the order", () => {
  const paperItem = { itemId: IN_DANGER.id, optionIds: ["write-down", "stop", "say-where", "call"] };
  const chosen = ["stop", "call", "say-where", "write-down"];
  expect(readChoice(paperItem, IN_DANGER, ["4", "1", "3", "2"])).toEqual(chosen);
  expect(showChoice(paperItem, IN_DANGER, chosen)).toEqual(["4", "1", "3", "2"]);
});

test.for([
  { values: ["4", "1", "", "2"], chosen: ["stop", "call", "write-down"], because: "one has no place" },
  { values: ["1", "1", "3", "2"], chosen: ["write-down", "call", "say-where"], because: "two want the first place" },
  { values: ["", "", "", ""], chosen: [], because: "nothing is chosen" },
])("an order is unfinished when $because", ({ values, chosen }) => {
  const paperItem = { itemId: IN_DANGER.id, optionIds: ["write-down", "stop", "say-where", "call"] };
  expect(readChoice(paperItem, IN_DANGER, values)).toEqual(chosen);
  expect(rules.isUnfinished(IN_DANGER, chosen)).toBe(true);
});

test.for([[["1", "2", "3"]], [["1", "2", "3", "4", "4"]]])("%j are not the places of four steps", ([values]) => {
  expect(readChoice({ itemId: IN_DANGER.id, optionIds: STEPS.map(({ id }) => id) }, IN_DANGER, values ?? [])).toBeNull();
});

test("a driver sees the steps as the paper mixed them, and places without steps", () => {
  const paperItem = { itemId: IN_DANGER.id, optionIds: ["write-down", "stop", "say-where", "call"] };
  const shown = showItem({ items: [paperItem] }, new Map([[IN_DANGER.id, IN_DANGER]]), 1, []);
  expect(shown?.parts).toEqual(["The words of write-down", "The words of stop", "The words of say-where", "The words of call"]);
  expect(shown?.options).toEqual(["1", "2", "3", "4"].map((place) => ({ value: place, text: place })));
});

test("two steps are too few, and a tick on a step means nothing", () => {
  expect(rules.problems({ ...IN_DANGER, options: STEPS.slice(0, 2) })).toEqual(["needs at least three steps"]);
  expect(layOutItem({ ...IN_DANGER, options: [right("stop"), ...STEPS.slice(1)] }, (ids) => [...ids]).partIds).toBeUndefined();
});

test("an editor reads the place of each step", () => {
  expect(STEPS.map((step) => rules.keyOf(IN_DANGER, step).label)).toEqual(["step 1", "step 2", "step 3", "step 4"]);
});
