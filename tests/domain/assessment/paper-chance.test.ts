import { beforeAll, expect, test } from "vitest";
import { assemblePaper, type Draw } from "#app/domain/assessment/assembly";
import { countExposure, restingItems } from "#app/domain/assessment/exposure";
import type { Paper } from "#app/domain/assessment/paper";
import type { Blueprint } from "#app/domain/course/blueprint-schema";
import type { Item } from "#app/domain/course/content-schema";
import { byId, courseBank, item, right, topicItems, TOPICS, wrong } from "#tests/domain/assessment/bank";

const BLUEPRINT: Blueprint = { items: 20, per_topic: 2, critical: 5 };
const SHAPES = [
  [right("eighteen"), wrong("sixteen"), wrong("fourteen"), wrong("twenty-one")],
  [wrong("wait"), right("call-999"), wrong("follow")],
  [wrong("true"), right("false")],
];
const BANK = courseBank().map((one, index) => ({ ...one, options: SHAPES[index % 3] ?? [] }));
const ITEMS = byId(BANK);

/** Above these values, p < 0.01 with so many degrees of freedom. */
const CHI_SQUARE = new Map([
  [1, 6.635],
  [2, 9.21],
  [3, 11.345],
  [19, 36.191],
  [39, 62.428],
  [79, 111.144],
]);

let papers: Paper[];
beforeAll(() => {
  papers = Array.from({ length: 1000 }, (_, index) => paperOf(BANK, { seed: index + 1, met: [] }, TOPICS, BLUEPRINT));
}, 300_000);

test("over 1,000 papers the right option stands in every place equally often", () => {
  for (const options of SHAPES) {
    const asked = papers.flatMap((paper) => paper.items.filter(({ itemId }) => ITEMS.get(itemId)?.options === options));
    const key = options.find(({ correct }) => correct)?.id ?? "";
    expectEven(
      options.map((_, place) => place),
      asked.map(({ optionIds }) => optionIds.indexOf(key)),
    );
  }
});

test("over 1,000 papers the critical items stand in every place equally often", () => {
  const places = papers.flatMap((paper) => paper.items.flatMap(({ itemId }, place) => (ITEMS.get(itemId)?.critical ? place : [])));
  expectEven(
    Array.from({ length: 20 }, (_, place) => place),
    places,
  );
});

test("over 1,000 papers each critical item is drawn equally often, and so is each of the others", () => {
  for (const critical of [true, false]) {
    const alike = BANK.filter((one) => one.critical === critical).map(({ id }) => id);
    expectEven(
      alike,
      papers.flatMap((paper) => paper.items.flatMap(({ itemId }) => (alike.includes(itemId) ? itemId : []))),
    );
  }
});

test("no item goes far above the cap while others can stand in for it, and chance alone would take some there", () => {
  const bank = topicItems("signs", 24, 0);
  const blueprint: Blueprint = { items: 4, per_topic: 0, critical: 0, exposure_cap: 20 };
  expect(highestShare(drawMany(bank, blueprint, 150))).toBeLessThanOrEqual(0.21);
  expect(highestShare(drawMany(bank, { ...blueprint, exposure_cap: null }, 150))).toBeGreaterThan(0.21);
});

test("a cap that the bank cannot keep never stands in the way of a paper", () => {
  const bank = topicItems("signs", 5, 0);
  const papers = drawMany(bank, { items: 4, per_topic: 0, critical: 0, exposure_cap: 10 }, 40);
  expect(papers.every((paper) => paper.items.length === 4)).toBe(true);
});

test("an item that this person has not met is drawn even when it should rest", () => {
  const bank = [item({ id: "seen-by-all", topic: "signs" }), item({ id: "met-before", topic: "signs" })];
  const exposure = { papers: 100, items: { "seen-by-all": 90 } };
  const draw = { seed: 1, met: ["met-before"], exposure };
  expect(paperOf(bank, draw, ["signs"], { items: 1, per_topic: 0, critical: 0 }).items[0]?.itemId).toBe("seen-by-all");
});

test("an item rests when one more paper would bring it above the cap", () => {
  const exposure = { papers: 99, items: { often: 30, sometimes: 29, seldom: 2 } };
  expect([...restingItems(exposure, BLUEPRINT)]).toEqual(["often"]);
  expect([...restingItems(exposure, { ...BLUEPRINT, exposure_cap: 29 })]).toEqual(["often", "sometimes"]);
  expect([...restingItems(exposure, { ...BLUEPRINT, exposure_cap: null })]).toEqual([]);
});

test("exposure counts the papers on which an item stands", () => {
  const paper = (...ids: string[]): Paper => ({ items: ids.map((itemId) => ({ itemId, optionIds: [] })) });
  expect(countExposure([paper("a", "constructor"), paper("a")])).toEqual({ papers: 2, items: { a: 2, constructor: 1 } });
});

function drawMany(bank: readonly Item[], blueprint: Blueprint, count: number): Paper[] {
  const drawn: Paper[] = [];
  for (let seed = 0; seed < count; seed++) {
    drawn.push(paperOf(bank, { seed, met: [], exposure: countExposure(drawn) }, ["signs"], blueprint));
  }
  return drawn;
}

function highestShare(drawn: readonly Paper[]): number {
  const { papers, items } = countExposure(drawn);
  return Math.max(...Object.values(items)) / papers;
}

function paperOf(bank: readonly Item[], draw: Draw, topics: readonly string[], blueprint: Blueprint): Paper {
  const outcome = assemblePaper(bank, topics, blueprint, draw);
  if (!outcome.done) throw new Error(JSON.stringify(outcome.shortages));
  return outcome.paper;
}

/** Pearson’s χ² against every kind turning up equally often. */
function expectEven<T>(kinds: readonly T[], seen: readonly T[]): void {
  const expected = seen.length / kinds.length;
  const chiSquare = kinds.reduce((sum, kind) => sum + (seen.filter((one) => one === kind).length - expected) ** 2 / expected, 0);
  expect(chiSquare).toBeLessThan(CHI_SQUARE.get(kinds.length - 1) ?? 0);
}
