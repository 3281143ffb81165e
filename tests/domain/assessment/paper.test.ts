import fc from "fast-check";
import { expect, test } from "vitest";
import { chosenOptionIds, fullPaper, type Paper, showItem, shownValues } from "#app/domain/assessment/paper";
import { byId, item } from "#tests/domain/assessment/bank";

const AGE = item({ id: "child-is-under-18", critical: true, situation: "A girl of 17 gets into your taxi." });
const DANGER = item({ id: "danger-999", situation: undefined, stem: "Somebody is in danger now. Whom do you call?" });
const ITEMS = byId([AGE, DANGER]);
const SHOWN_ORDER = ["fourteen", "eighteen", "twenty-one", "sixteen"];
const PAPER: Paper = {
  items: [
    { itemId: "danger-999", optionIds: ["eighteen", "sixteen", "fourteen", "twenty-one"] },
    { itemId: "child-is-under-18", optionIds: SHOWN_ORDER },
  ],
};
const PAPER_ITEM = { itemId: "child-is-under-18", optionIds: SHOWN_ORDER };

test("an item is shown in the order of the paper, each option under its place", () => {
  expect(showItem(PAPER, ITEMS, 2)).toEqual({
    position: 2,
    of: 2,
    kind: "single",
    situation: "A girl of 17 gets into your taxi.",
    stem: "Until what age is a passenger a child?",
    options: [
      { value: "1", text: "The words of fourteen" },
      { value: "2", text: "The words of eighteen" },
      { value: "3", text: "The words of twenty-one" },
      { value: "4", text: "The words of sixteen" },
    ],
  });
});

test("an item without a situation says so", () => {
  expect(showItem(PAPER, ITEMS, 1)?.situation).toBeNull();
});

test("what is shown never tells the key, why, what is critical, or the option ids", () => {
  const shown = JSON.stringify([showItem(PAPER, ITEMS, 1), showItem(PAPER, ITEMS, 2)]);
  for (const secret of ["correct", "why", "Why", "critical", "difficulty", "fact", "outcome", '"eighteen"', "source"]) {
    expect(shown).not.toContain(secret);
  }
});

test.for([0, -1, 3, 1.5, Number.NaN, Infinity])("there is nothing at position %s of a paper of two", (position) => {
  expect(showItem(PAPER, ITEMS, position)).toBeNull();
});

test.for([
  { values: ["2"], ids: ["eighteen"] },
  { values: ["4", "1"], ids: ["fourteen", "sixteen"] },
  { values: ["3", "3", "3"], ids: ["twenty-one"] },
  { values: [], ids: [] },
  { values: ["5"], ids: null },
  { values: ["0"], ids: null },
  { values: ["02"], ids: null },
  { values: [" 2"], ids: null },
  { values: ["2", "eighteen"], ids: null },
])("the values $values mean $ids", ({ values, ids }) => {
  expect(chosenOptionIds(PAPER_ITEM, values)).toEqual(ids);
});

test("what is saved is shown again as it was chosen", () => {
  fc.assert(
    fc.property(fc.subarray(["1", "2", "3", "4"]), (values) => {
      const ids = chosenOptionIds(PAPER_ITEM, values.toReversed());
      expect(shownValues(PAPER_ITEM, ids?.toReversed() ?? [])).toEqual(values);
    }),
  );
});

test("a saved option that is not on the paper cannot be", () => {
  expect(() => shownValues(PAPER_ITEM, ["ninety"])).toThrow("not on this paper");
});

test("the whole paper names questions, options and key in paper order, and nothing that only teaches", () => {
  expect(fullPaper({ items: [PAPER_ITEM] }, ITEMS)).toEqual({
    items: [
      {
        id: "child-is-under-18",
        topic: "the-law",
        critical: true,
        kind: "single",
        situation: "A girl of 17 gets into your taxi.",
        stem: "Until what age is a passenger a child?",
        options: [
          { id: "fourteen", text: "The words of fourteen", correct: false },
          { id: "eighteen", text: "The words of eighteen", correct: true },
          { id: "twenty-one", text: "The words of twenty-one", correct: false },
          { id: "sixteen", text: "The words of sixteen", correct: false },
        ],
      },
    ],
  });
});

test("the whole paper survives JSON unchanged, so that its hash can be checked from an export", () => {
  const full = fullPaper(PAPER, ITEMS);
  expect(JSON.parse(JSON.stringify(full))).toStrictEqual(full);
});

test("a changed key or a changed order changes the whole paper", () => {
  const otherKey = byId([{ ...AGE, options: AGE.options.map((option) => ({ ...option, correct: !option.correct })) }, DANGER]);
  expect(fullPaper(PAPER, otherKey)).not.toEqual(fullPaper(PAPER, ITEMS));
  expect(fullPaper({ items: PAPER.items.toReversed() }, ITEMS)).not.toEqual(fullPaper(PAPER, ITEMS));
});

test("a paper with an item or option that the bank lacks cannot be", () => {
  expect(() => showItem(PAPER, new Map(), 1)).toThrow("not in the bank");
  expect(() => fullPaper({ items: [{ itemId: "danger-999", optionIds: ["ninety"] }] }, ITEMS)).toThrow("not in item danger-999");
});
