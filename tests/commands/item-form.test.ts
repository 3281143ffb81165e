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

function mistakes(change: Partial<Record<keyof typeof typed | "id", unknown>>, id: string | null = "m1-bystander"): Record<string, string> {
  const result = itemForm(COURSE, id).safeParse({ ...typed, ...change });
  return Object.fromEntries((result.error?.issues ?? []).map((issue) => [String(issue.path[0]), issue.message]));
}

test("a filled-in form is the item, its topic taken from its outcome and its empty rows left out", () => {
  const result = itemForm(COURSE, "m1-bystander").safeParse(typed);
  expect(result.data).toEqual({ item: anItem("m1-bystander"), basis: "abc" });
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
