import { expect, test } from "vitest";
import { itemForm } from "#app/commands/item-form.server";
import { anItem, COURSE } from "../support/course.ts";

const typed = {
  basis: "abc",
  outcome: "m1-notice",
  fact: "suspicion-is-enough",
  kind: "single",
  difficulty: "easy",
  situation: "",
  stem: "What do you do? (m1-bystander)",
  optionId: ["a", "b", "", ""],
  text: ["Call for help.", "Wait and see.", "", ""],
  why: ["Help can come.", "Nobody learns of it.", "", ""],
  correct: ["1"],
  sourceTitle: "Working together",
  sourceUrl: "",
  review: ["24", "11", "2027"],
};

function mistakes(change: Record<string, unknown>, id: string | null = "m1-bystander"): Record<string, string> {
  const result = itemForm(COURSE, id).safeParse({ ...typed, ...change });
  return Object.fromEntries((result.error?.issues ?? []).map((issue) => [String(issue.path[0]), issue.message]));
}

test("a filled-in form is the item, its topic taken from its outcome and its empty rows left out", () => {
  const result = itemForm(COURSE, "m1-bystander").safeParse(typed);
  expect(result.data).toEqual({ item: anItem("m1-bystander"), basis: "abc" });
});

test("a question keeps the scenario that is chosen for it, and leaves it when none is", () => {
  const chosen = itemForm(COURSE, "m1-bystander").safeParse({ ...typed, scenario: "late-night" });
  expect(chosen.data?.item.scenario).toBe("late-night");
  const none = itemForm(COURSE, "m1-bystander").safeParse({ ...typed, scenario: "" });
  expect(none.data?.item.scenario).toBeUndefined();
});

test("a new option gets the next free letter, also after one was cleared", () => {
  const rows = { optionId: ["a", "b", "c", ""], text: ["Yes.", "", "No.", "Maybe."], why: ["1", "", "2", "3"] };
  const result = itemForm(COURSE, "m1-bystander").safeParse({ ...typed, ...rows });
  expect(result.data?.item.options.map((option) => option.id)).toEqual(["a", "c", "d"]);
});

test("every mistake is told at once, each at its own field", () => {
  const found = mistakes({
    stem: " ",
    kind: "",
    outcome: "",
    fact: "Not Small",
    sourceUrl: "http://plain.example",
    review: ["31", "2", "2027"],
  });
  expect(Object.keys(found).sort()).toEqual(["fact", "kind", "outcome", "review", "sourceUrl", "stem"]);
});

test("a row with half an option is told by its number on the page", () => {
  const found = mistakes({ text: ["Call.", "", "", "Drive on."], why: ["It helps.", "", "", ""] });
  expect(found).toEqual({ "why-4": "Say why option 4 is right or wrong" });
});

test("one option is too few", () => {
  expect(mistakes({ text: ["Call.", "", "", ""], why: ["It helps.", "", "", ""] })).toHaveProperty("text-1");
});

test("a new item needs a name, which may not be the name of the page that adds items", () => {
  expect(mistakes({ id: "Not A Name" }, null)).toHaveProperty("id");
  expect(mistakes({ id: "new" }, null)).toHaveProperty("id");
  expect(mistakes({ id: "m1-late" }, null)).toEqual({});
});

test("a form without any field is told what is missing, not thrown out", () => {
  const result = itemForm(COURSE, "m1-bystander").safeParse({});
  expect(result.success).toBe(false);
});

/** The rows of the form with nothing of a key in them. */
const rows = {
  optionId: ["", "", "", ""],
  text: ["Stop where it is safe.", "Call.", "Say where you are.", ""],
  why: ["First you.", "Then help.", "Then the place.", ""],
  correct: [],
};
const itemOf = (change: object) => itemForm(COURSE, "m1-bystander").safeParse({ ...typed, ...rows, ...change }).data?.item;

test("steps are kept in the order of their places, and those without a place come last", () => {
  expect(itemOf({ kind: "ordering", place: ["", "", "", ""] })?.options.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(itemOf({ kind: "ordering", place: ["2", "1", "", ""] })?.options.map(({ text }) => text)).toEqual([
    "Call.",
    "Stop where it is safe.",
    "Say where you are.",
  ]);
  expect(itemOf({ kind: "ordering", place: ["10", "9", "1", "4"] })?.options).toHaveLength(3);
});

test("a place that is no number, or is taken, is told at its row", () => {
  expect(mistakes({ ...rows, kind: "ordering", place: ["1", "soon", "3", ""] })).toEqual({
    "place-2": "Write the place of option 2 as a number from 1 to 10",
  });
  expect(mistakes({ ...rows, kind: "ordering", place: ["1", "3", "3", ""] })).toEqual({
    "place-2": "Another option has place 3 too",
    "place-3": "Another option has place 3 too",
  });
});

test("a pair is its option and its partner; partners that belong to none come one a line", () => {
  const item = itemOf({ kind: "matching", match: ["Road", "Police", "Map", ""], decoys: "Bank\r\n\r\n Shop ", marking: "parts" });
  expect(item?.options.map(({ match }) => match)).toEqual(["Road", "Police", "Map"]);
  expect(item).toMatchObject({ decoys: ["Bank", "Shop"], marking: "parts" });
});

test("a missing partner is told between the option and its reason", () => {
  const found = mistakes({ ...rows, kind: "matching", match: ["Road", "", "Map", ""], why: ["First you.", "", "Then the place.", ""] });
  expect(Object.entries(found)).toEqual([
    ["match-2", "Write the partner of option 2"],
    ["why-2", "Say why option 2 is right or wrong"],
  ]);
  expect(mistakes({ ...rows, kind: "matching", match: ["Road", "Police", "Map", "Lost"] })).toHaveProperty("text-4");
});

test("too many partners that belong to none are told at their field", () => {
  const decoys = Array.from({ length: 9 }, (_, index) => `Decoy ${index}`).join("\n");
  expect(mistakes({ ...rows, kind: "matching", match: ["Road", "Police", "Map", ""], decoys })).toEqual({
    decoys: "Keep to eight partners that belong to none",
  });
});

test("a word fills the gap of its number, or none", () => {
  expect(itemOf({ kind: "completion", stem: "First [[1]].", gap: ["1", "", "", ""] })?.options.map(({ gap }) => gap)).toEqual([
    1,
    undefined,
    undefined,
  ]);
  expect(mistakes({ ...rows, kind: "completion", gap: ["one", "0", "12", ""] })).toEqual({
    "gap-1": "Write the gap of option 1 as a number from 1 to 9, or leave it empty",
    "gap-2": "Write the gap of option 2 as a number from 1 to 9, or leave it empty",
    "gap-3": "Write the gap of option 3 as a number from 1 to 9, or leave it empty",
  });
});

test("what was typed for another kind is not kept", () => {
  const everything = {
    place: ["3", "2", "1", ""],
    match: ["x", "y", "z", "w"],
    gap: ["1", "2", "q", ""],
    decoys: "Bank",
    marking: "parts",
  };
  const single = itemOf({ ...everything, kind: "single", correct: ["1"] });
  expect(single).toEqual({
    ...anItem("m1-bystander"),
    options: [
      { id: "a", text: "Stop where it is safe.", why: "First you.", correct: true },
      { id: "b", text: "Call.", why: "Then help.", correct: false },
      { id: "c", text: "Say where you are.", why: "Then the place.", correct: false },
    ],
  });
  expect(itemOf({ ...everything, kind: "multiple", correct: ["1", "2"] })?.marking).toBe("parts");
});

test("columns that are no lists, and kinds that are none, are mistakes and no crash", () => {
  expect(mistakes({ ...rows, kind: "matching", match: "Road" })).toHaveProperty("match-1");
  expect(mistakes({ ...rows, kind: "essay" })).toEqual({ kind: "Choose the kind of question" });
});
