import { expect, test } from "vitest";
import { blueprintProblems } from "#app/domain/course/blueprint-problems";
import type { Blueprint } from "#app/domain/course/blueprint-schema";
import type { Course, Item } from "#app/domain/course/content-schema";
import { aCourse, aModule, anItem } from "./courses.ts";

const two = [aModule(), aModule({ slug: "the-law", outcomes: [{ id: "knows-law", text: "Knows the law." }] })];
const story = ["six", "seven"].map((id) => anItem({ id, scenario: "late-night" }));

/** Four easy items on signs, one of them critical, and whatever is added. */
function course(more: readonly Item[] = [], modules = aCourse().modules): Course {
  return { ...aCourse({ modules }), items: [...aCourse().items, ...more] };
}

test.for<{ problem: string; blueprint: Blueprint; bank?: Course }>([
  { blueprint: { items: 5, per_topic: 2, critical: 1 }, problem: "blueprint: to fill a paper, the bank needs 1 more question" },
  { blueprint: { items: 3, per_topic: 1, critical: 3 }, problem: "blueprint: to fill a paper, the bank needs 2 more critical questions" },
  {
    blueprint: { items: 3, per_topic: 0, critical: 0 },
    bank: { ...course(), items: course().items.map((item) => ({ ...item, critical: true })) },
    problem: "blueprint: to fill a paper, the bank needs 3 more questions that are not critical",
  },
  {
    blueprint: { items: 3, per_topic: 1, critical: 1 },
    bank: course([], two),
    problem: "module the-law: to fill a paper, this module needs 1 more question",
  },
  {
    blueprint: { items: 3, per_topic: 1, critical: 1, difficulty: { hard: 2 } },
    problem: "blueprint: to fill a paper, the bank needs 2 more hard questions",
  },
  {
    blueprint: { items: 3, per_topic: 4, critical: 1 },
    problem: "blueprint: the modules together ask for 4 questions; a paper has only 3",
  },
  {
    blueprint: { items: 3, per_topic: 1, critical: 4 },
    problem: "blueprint: 4 questions are to be critical; a paper has only 3",
  },
  {
    blueprint: { items: 1, per_topic: 1, critical: 1, difficulty: { hard: 2 } },
    problem: "blueprint: easy, medium and hard together ask for 2 questions; a paper has only 1",
  },
  {
    blueprint: { items: 3, per_topic: 1, critical: 1, topics: { weather: 1 } },
    problem: "blueprint: a paper must hold questions of “weather”, but the course has no such module",
  },
  {
    blueprint: { items: 3, per_topic: 1, critical: 1, include: ["lost"] },
    problem: "blueprint: “lost” must be on every paper, but the bank has no such question",
  },
  {
    blueprint: { items: 3, per_topic: 1, critical: 0, include: ["one"] },
    problem: "item one: must be on every paper, but does not fit beside everything else a paper must hold",
  },
  {
    blueprint: { items: 3, per_topic: 1, critical: 1, scenarios: 1 },
    problem: "blueprint: a paper must hold 1 scenario; the bank can give it 0",
  },
  {
    blueprint: { items: 4, per_topic: 1, critical: 1, scenarios: 2 },
    bank: course(story),
    problem: "blueprint: a paper must hold 2 scenarios; the bank can give it 1",
  },
])("$problem", ({ blueprint, bank = course(), problem }) => {
  expect(blueprintProblems(bank, blueprint).map(({ where, message }) => `${where}: ${message}`)).toEqual([problem]);
});

test("a bank that fills the blueprint has no problem", () => {
  expect(blueprintProblems(course(story), { items: 4, per_topic: 2, critical: 1, scenarios: 1, include: ["two"] })).toEqual([]);
});
