import { expect, test } from "vitest";
import type { Course, Scenario } from "#app/domain/course/content-schema";
import { scenarioProblems } from "#app/domain/course/scenario-problems";
import { aCourse, aModule, anItem } from "./courses.ts";

const NIGHT: Scenario = { id: "late-night", topic: "signs", title: "A late trip", passage: "It is late. A child gets in." };
const LINKED = ["five", "six"].map((id) => anItem({ id, scenario: "late-night" }));

function problemsOf(over: Partial<Course>): string[] {
  return scenarioProblems(aCourse({ scenarios: [NIGHT], items: LINKED, ...over })).map(({ where, message }) => `${where}: ${message}`);
}

test("a sound scenario with two questions may be published, and so may a course without any", () => {
  expect(problemsOf({})).toEqual([]);
  expect(scenarioProblems(aCourse())).toEqual([]);
});

test("two scenarios of one name are refused", () => {
  expect(problemsOf({ scenarios: [NIGHT, { ...NIGHT, title: "Another" }] })).toEqual(["scenario late-night: two scenarios have this name"]);
});

test("a scenario that fewer than two questions are about is refused", () => {
  expect(problemsOf({ items: LINKED.slice(1) })).toEqual(["scenario late-night: needs at least two questions"]);
});

test("a question names a scenario that there is, of its own module", () => {
  const lost = anItem({ id: "seven", scenario: "school-run" });
  expect(problemsOf({ items: [...LINKED, lost] })).toEqual(["item seven: there is no scenario “school-run”"]);
  const elsewhere = anItem({ id: "seven", topic: "the-law", scenario: "late-night" });
  const modules = [aModule(), aModule({ slug: "the-law" })];
  expect(problemsOf({ modules, items: [...LINKED, elsewhere] })).toEqual([
    "item seven: its scenario “late-night” belongs to module “signs”",
  ]);
});

test("a scenario belongs to a module that there is", () => {
  const scenarios = [{ ...NIGHT, topic: "weather" }];
  expect(problemsOf({ scenarios })).toContain("scenario late-night: there is no module “weather”");
});

test("a story that reads too hard is refused with its grade", () => {
  const passage = "Institutional safeguarding responsibilities necessitate interdisciplinary communication regarding vulnerability.";
  expect(problemsOf({ scenarios: [{ ...NIGHT, passage }] })).toEqual([
    expect.stringMatching(/^scenario late-night: reads at grade \d+\.\d; shorten/),
  ]);
});

test("a picture that there is not is refused", () => {
  const picture = { file: "no-such.svg", alt: "A taxi" };
  expect(problemsOf({ scenarios: [{ ...NIGHT, picture }] })).toEqual(["scenario late-night: there is no picture “no-such.svg”"]);
});

test.for(["She calls 999 at once.", "She calls {{number:police-emergency}} at once."])(
  "a story holds no telephone number: %s",
  (passage) => {
    expect(problemsOf({ scenarios: [{ ...NIGHT, passage }] })).toEqual([
      "scenario late-night: cannot hold a telephone number: name it in a question",
    ]);
  },
);
