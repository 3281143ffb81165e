import { expect, test } from "vitest";
import { scenarioForm } from "#app/commands/scenario-form.server";
import { COURSE } from "../support/course.ts";

const typed = {
  basis: "abc",
  id: "late-night",
  topic: "signs",
  title: "A late trip",
  passage: "It is late.\r\nA child gets in.",
  picture: "",
  alt: "",
};
const late = { id: "late-night", topic: "signs", title: "A late trip", passage: "It is late.\nA child gets in." };

function mistakes(change: Record<string, unknown>, id: string | null = "late-night"): string[] {
  const result = scenarioForm(COURSE, id).safeParse({ ...typed, ...change });
  return (result.error?.issues ?? []).map((issue) => String(issue.path[0]));
}

test("a filled-in form is the scenario, with nothing in it that was not said", () => {
  expect(scenarioForm(COURSE, "late-night").safeParse(typed).data).toEqual({ scenario: late, basis: "abc" });
});

test("a journey and a picture are kept where they are given", () => {
  const picture = { file: "night-run-to-a-hotel.svg", alt: "A taxi at night" };
  const given = { ...typed, journey: "yes", picture: picture.file, alt: picture.alt };
  expect(scenarioForm(COURSE, "late-night").safeParse(given).data?.scenario).toEqual({ ...late, journey: true, picture });
});

test("every mistake is told at once, in the order of the page", () => {
  expect(mistakes({ title: "", topic: "weather", passage: " ", picture: "night-run-to-a-hotel.svg" })).toEqual([
    "title",
    "topic",
    "passage",
    "alt",
  ]);
});

test("a picture that is not there is refused", () => {
  expect(mistakes({ picture: "../secrets.svg", alt: "A taxi" })).toEqual(["picture"]);
  expect(mistakes({ picture: "no-such.svg", alt: "A taxi" })).toEqual(["picture"]);
});

test("a new scenario needs a name that can stand in an address, and “new” is taken by the page itself", () => {
  expect(mistakes({ id: "Late night" }, null)).toEqual(["id"]);
  expect(mistakes({ id: "new" }, null)).toEqual(["id"]);
  expect(mistakes({}, null)).toEqual([]);
});
