import { expect, test } from "vitest";
import { correctItems, correctionsOnPaper, hasChoiceKey, hasFault } from "#app/domain/assessment/correction";
import type { Item } from "#app/domain/course/content-schema";
import { answeredWith, BANK, correction, inBank, key, VOID } from "#tests/domain/assessment/answered";
import { byId, item, right, wrong } from "#tests/domain/assessment/bank";

const FAULTY = item({ id: "signs-1", topic: "signs", situation: "A girl of 17 gets into your taxi." });

const rightIds = (one: Item | undefined) => one?.options.filter((option) => option.correct).map((option) => option.id);

test.for<{ what: string; change: Partial<Item> }>([
  { what: "its topic", change: { topic: "the-law" } },
  { what: "its outcome", change: { outcome: "knows-the-law" } },
  { what: "its fact", change: { fact: "another" } },
  { what: "whether it is critical", change: { critical: true } },
  { what: "its difficulty", change: { difficulty: "hard" } },
  { what: "its source", change: { source: { title: "Another book" } } },
  { what: "its review day", change: { review_by: "2030-01-01" } },
  { what: "the reasons of its options", change: { options: FAULTY.options.map((option) => ({ ...option, why: "Because." })) } },
  { what: "the order of its options", change: { options: FAULTY.options.toReversed() } },
])("a question still has its fault when $what changes", ({ change }) => {
  expect(hasFault({ ...FAULTY, ...change }, FAULTY)).toBe(true);
});

test.for<{ what: string; change: Partial<Item> }>([
  { what: "question", change: { stem: "Until what age is somebody a child?" } },
  { what: "situation", change: { situation: "A boy of 17 gets into your taxi." } },
  { what: "missing situation", change: { situation: undefined } },
  { what: "kind", change: { kind: "multiple" } },
  { what: "key", change: { options: [wrong("eighteen"), right("sixteen"), wrong("fourteen"), wrong("twenty-one")] } },
  { what: "option fewer", change: { options: FAULTY.options.slice(0, 3) } },
  { what: "text of an option", change: { options: FAULTY.options.map((option) => ({ ...option, text: `${option.text}!` })) } },
])("with another $what it is another question, without the fault", ({ change }) => {
  const { situation, ...rest } = { ...FAULTY, ...change };
  expect(hasFault(situation === undefined ? rest : { ...rest, situation }, FAULTY)).toBe(false);
});

test("a corrected key stands in place of the published one, and every other item stays as it is", () => {
  const { items, voided, by } = correctItems(byId(BANK), [correction("signs-3", key("sixteen", "fourteen"))]);
  expect(rightIds(items.get("signs-3"))).toEqual(["sixteen", "fourteen"]);
  expect(items.get("signs-4")).toBe(inBank("signs-4"));
  expect(voided.size).toBe(0);
  expect([...by]).toEqual([["signs-3", "correction of signs-3"]]);
});

test("a void item keeps its published key, and counts as right whatever it says", () => {
  const { items, voided } = correctItems(byId(BANK), [correction("signs-3", VOID)]);
  expect(items.get("signs-3")).toBe(inBank("signs-3"));
  expect([...voided]).toEqual(["signs-3"]);
});

test("of two corrections of one item the last one counts", () => {
  const first = correction("signs-3", VOID, "first");
  const second = correction("signs-3", key("sixteen"), "second");
  const later = correctItems(byId(BANK), [first, second]);
  expect([later.voided.size, rightIds(later.items.get("signs-3")), later.by.get("signs-3")]).toEqual([0, ["sixteen"], "second"]);
  const otherwise = correctItems(byId(BANK), [second, first]);
  expect([...otherwise.voided]).toEqual(["signs-3"]);
  expect(otherwise.items.get("signs-3")).toBe(inBank("signs-3"));
});

test("an item that was mended, or that a version does not have, is not corrected", () => {
  const mended = { ...inBank("signs-3"), stem: "Who is a child in law?" };
  const { items, by } = correctItems(byId([mended]), [correction("signs-3", key("sixteen")), correction("signs-4", VOID)]);
  expect([...items.values()]).toEqual([mended]);
  expect(by.size).toBe(0);
});

test("the corrections of a paper are those of its own items, in its order", () => {
  const { by } = correctItems(byId(BANK), [correction("the-law-2", VOID), correction("signs-3", VOID)]);
  const { paper } = answeredWith([]);
  expect(correctionsOnPaper(paper, by)).toEqual(["correction of signs-3", "correction of the-law-2"]);
  expect(correctionsOnPaper({ items: paper.items.slice(0, 2) }, by)).toEqual([]);
});

test.for(["single", "multiple", "true-false"] as const)("the key of a %s item can be corrected by ticking options", (kind) => {
  expect(hasChoiceKey({ kind })).toBe(true);
});
