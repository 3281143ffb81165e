import fc from "fast-check";
import { expect, test } from "vitest";
import { fullPaper, layOutItem, type Paper, readChoice, showChoice, showItem } from "#app/domain/assessment/paper";
import type { Scenario } from "#app/domain/course/content-schema";
import { byId, item, wrong } from "#tests/domain/assessment/bank";

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
  expect(showItem(PAPER, ITEMS, 2, [])).toEqual({
    position: 2,
    of: 2,
    kind: "single",
    situation: "A girl of 17 gets into your taxi.",
    stem: "Until what age is a passenger a child?",
    parts: [],
    options: [
      { value: "1", text: "The words of fourteen" },
      { value: "2", text: "The words of eighteen" },
      { value: "3", text: "The words of twenty-one" },
      { value: "4", text: "The words of sixteen" },
    ],
    block: null,
  });
});

test("an item without a situation says so", () => {
  expect(showItem(PAPER, ITEMS, 1, [])?.situation).toBeNull();
});

test("what is shown never tells the key, why, what is critical, or the option ids", () => {
  const shown = JSON.stringify([showItem(PAPER, ITEMS, 1, []), showItem(PAPER, ITEMS, 2, [])]);
  for (const secret of ["correct", "why", "Why", "critical", "difficulty", "fact", "outcome", '"eighteen"', "source"]) {
    expect(shown).not.toContain(secret);
  }
});

test.for([0, -1, 3, 1.5, Number.NaN, Infinity])("there is nothing at position %s of a paper of two", (position) => {
  expect(showItem(PAPER, ITEMS, position, [])).toBeNull();
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
  expect(readChoice(PAPER_ITEM, AGE, values)).toEqual(ids);
});

test("what is saved is shown again as it was chosen", () => {
  fc.assert(
    fc.property(fc.subarray(["1", "2", "3", "4"]), (values) => {
      const ids = readChoice(PAPER_ITEM, AGE, values.toReversed());
      expect(showChoice(PAPER_ITEM, AGE, ids?.toReversed() ?? [])).toEqual(values);
    }),
  );
});

test("a saved option that is not on the paper cannot be", () => {
  expect(() => showChoice(PAPER_ITEM, AGE, ["ninety"])).toThrow("not on this paper");
});

test("the whole paper names questions, options and key in paper order, and nothing that only teaches", () => {
  expect(fullPaper({ items: [PAPER_ITEM] }, ITEMS, [])).toEqual({
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
  const full = fullPaper(PAPER, ITEMS, []);
  expect(JSON.parse(JSON.stringify(full))).toStrictEqual(full);
});

test("a changed key or a changed order changes the whole paper", () => {
  const otherKey = byId([{ ...AGE, options: AGE.options.map((option) => ({ ...option, correct: !option.correct })) }, DANGER]);
  expect(fullPaper(PAPER, otherKey, [])).not.toEqual(fullPaper(PAPER, ITEMS, []));
  expect(fullPaper({ items: PAPER.items.toReversed() }, ITEMS, [])).not.toEqual(fullPaper(PAPER, ITEMS, []));
});

test("a paper with an item or option that the bank lacks cannot be", () => {
  expect(() => showItem(PAPER, new Map(), 1, [])).toThrow("not in the bank");
  expect(() => fullPaper({ items: [{ itemId: "danger-999", optionIds: ["ninety"] }] }, ITEMS, [])).toThrow("not in item danger-999");
});

const NIGHT: Scenario = { id: "late-night", topic: "signs", title: "A late trip", passage: "It is late.\nA child gets in." };
const LINKED = byId([
  DANGER,
  item({ id: "first", scenario: "late-night" }),
  item({ id: "second", scenario: "late-night" }),
  item({ id: "other", scenario: "school-run" }),
]);
const ORDER = ["eighteen", "sixteen", "fourteen", "twenty-one"];
const LINKED_PAPER: Paper = { items: ["danger-999", "first", "second"].map((itemId) => ({ itemId, optionIds: ORDER })) };

test("a question of a scenario is shown under its story, with its place among the questions about it", () => {
  const story = { title: "A late trip", passage: "It is late.\nA child gets in.", picture: null, soFar: [] };
  expect(showItem(LINKED_PAPER, LINKED, 1, [NIGHT])).toMatchObject({ block: null });
  expect(showItem(LINKED_PAPER, LINKED, 2, [NIGHT])).toMatchObject({ position: 2, block: { story, position: 1, of: 2 } });
  expect(showItem(LINKED_PAPER, LINKED, 3, [NIGHT])).toMatchObject({ position: 3, block: { story, position: 2, of: 2 } });
});

test("the story’s picture comes with the words for those who cannot see it", () => {
  const picture = { file: "night.svg", alt: "A taxi at night" };
  expect(showItem(LINKED_PAPER, LINKED, 2, [{ ...NIGHT, picture }])?.block?.story.picture).toEqual(picture);
});

test("on a journey each question tells what happened in those before it, and on no other story", () => {
  const steps = byId([
    item({ id: "first", scenario: "late-night", situation: "She gets a call." }),
    item({ id: "second", scenario: "late-night", situation: "She cries." }),
    item({ id: "third", scenario: "late-night" }),
  ]);
  const paper = { items: [...steps.keys()].map((itemId) => ({ itemId, optionIds: ORDER })) };
  const told = (scenario: Scenario) => [1, 2, 3].map((position) => showItem(paper, steps, position, [scenario])?.block?.story.soFar);
  expect(told({ ...NIGHT, journey: true })).toEqual([[], ["She gets a call."], ["She gets a call.", "She cries."]]);
  expect(told(NIGHT)).toEqual([[], [], []]);
});

test("the whole paper holds the story of each question that has one, so that another story is another paper", () => {
  const full = fullPaper(LINKED_PAPER, LINKED, [NIGHT]);
  expect(full).toMatchObject({ items: [{ id: "danger-999" }, { scenario: NIGHT }, { scenario: NIGHT }] });
  expect(JSON.stringify(full)).not.toEqual(JSON.stringify(fullPaper(LINKED_PAPER, LINKED, [{ ...NIGHT, passage: "It is early." }])));
  expect(JSON.stringify(fullPaper(PAPER, ITEMS, [NIGHT]))).toBe(JSON.stringify(fullPaper(PAPER, ITEMS, [])));
});

test("a question whose story the course lacks cannot be shown without it", () => {
  const paper = { items: [{ itemId: "other", optionIds: ORDER }] };
  expect(() => showItem(paper, LINKED, 1, [NIGHT])).toThrow("scenario school-run");
});

test("the whole paper keeps the key of every kind, and the order of whatever else was mixed", () => {
  const order = item({ id: "order", kind: "ordering", options: [wrong("stop"), wrong("call"), wrong("tell")] });
  const pairs = item({
    id: "pairs",
    kind: "matching",
    marking: "parts",
    options: [
      { ...wrong("danger"), match: "Now" },
      { ...wrong("worry"), match: "Soon" },
    ],
    decoys: ["Never"],
  });
  const gaps = item({ id: "gaps", kind: "completion", stem: "Under [[1]].", options: [{ ...wrong("eighteen"), gap: 1 }, wrong("ten")] });
  const paper = { items: [order, pairs, gaps].map((one) => layOutItem(one, (ids) => ids.toReversed())) };
  const full = JSON.parse(JSON.stringify(fullPaper(paper, byId([order, pairs, gaps]), [])));
  expect(full.items.map((one: { options: unknown }) => one.options)).toEqual([
    [
      { id: "tell", text: "The words of tell", place: 3 },
      { id: "call", text: "The words of call", place: 2 },
      { id: "stop", text: "The words of stop", place: 1 },
    ],
    [
      { id: "worry", text: "The words of worry", match: "Soon" },
      { id: "danger", text: "The words of danger", match: "Now" },
    ],
    [
      { id: "ten", text: "The words of ten", gap: null },
      { id: "eighteen", text: "The words of eighteen", gap: 1 },
    ],
  ]);
  expect(full.items[1]).toMatchObject({
    marking: "parts",
    choices: [
      { id: "+1", text: "Never" },
      { id: "worry", text: "Soon" },
      { id: "danger", text: "Now" },
    ],
  });
});
