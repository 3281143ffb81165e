import fc from "fast-check";
import { expect, test } from "vitest";
import { findShortages, type Shortage } from "#app/domain/assessment/shortages";
import type { Blueprint } from "#app/domain/course/blueprint-schema";
import type { Item } from "#app/domain/course/content-schema";
import { item, legalPapers, smallCase, topicItems } from "#tests/domain/assessment/bank";

const SIGNS = ["signs"];
const BOTH = ["signs", "the-law"];
const items = (over: Partial<Extract<Shortage, { lacking: "items" }>>): Shortage => ({
  lacking: "items",
  topic: null,
  difficulty: null,
  critical: null,
  count: 1,
  ...over,
});
const hard = (list: readonly Item[]) => list.map((one): Item => ({ ...one, difficulty: "hard" }));
const story = (count: number, over: Partial<Item> = {}) =>
  Array.from({ length: count }, (_, index) => item({ id: `story-${index}`, topic: "signs", scenario: "late-night", ...over }));

test("nothing is short exactly when there is a legal paper", () => {
  fc.assert(
    fc.property(smallCase, (small) => {
      const shortages = findShortages(small.items, small.topics, small.blueprint);
      expect(shortages.length === 0).toBe(legalPapers(small).length > 0);
    }),
    { numRuns: 300, seed: 20260302 },
  );
});

test("a bank with the items that were said to be missing gives a paper", () => {
  const mended = { tried: 0 };
  fc.assert(
    fc.property(smallCase, (small) => {
      const shortages = findShortages(small.items, small.topics, small.blueprint);
      const missing = shortages.flatMap((shortage) => (shortage.lacking === "items" ? written(shortage) : []));
      if (shortages.length === 0 || shortages.some(({ lacking }) => lacking !== "items")) return;
      mended.tried += 1;
      expect(findShortages([...small.items, ...missing], small.topics, small.blueprint)).toEqual([]);
    }),
    { numRuns: 400, seed: 20260303 },
  );
  expect(mended.tried).toBeGreaterThan(60);
});

const cases: { lacking: string; bank: Item[]; topics?: string[]; blueprint: Blueprint; shortages: Shortage[] }[] = [
  {
    lacking: "any item",
    bank: [],
    blueprint: { items: 2, per_topic: 0, critical: 1 },
    shortages: [items({}), items({ critical: true })],
  },
  {
    lacking: "critical items",
    bank: topicItems("signs", 9, 1),
    blueprint: { items: 5, per_topic: 0, critical: 3 },
    shortages: [items({ critical: true, count: 2 })],
  },
  {
    lacking: "items that are not critical, though there are enough in all",
    bank: topicItems("signs", 9, 8),
    blueprint: { items: 5, per_topic: 0, critical: 3 },
    shortages: [items({ critical: false })],
  },
  {
    lacking: "items of one topic",
    bank: [...topicItems("signs", 9, 2), ...topicItems("the-law", 1, 0)],
    topics: BOTH,
    blueprint: { items: 5, per_topic: 2, critical: 1 },
    shortages: [items({ topic: "the-law" })],
  },
  {
    lacking: "items of a topic that is asked for by name",
    bank: [...topicItems("signs", 9, 2), ...topicItems("the-law", 2, 0)],
    topics: BOTH,
    blueprint: { items: 9, per_topic: 2, critical: 1, topics: { "the-law": 5 } },
    shortages: [items({ topic: "the-law", count: 3 })],
  },
  {
    lacking: "items that are not critical, in a topic that is nearly all critical",
    bank: [...topicItems("signs", 9, 0), ...topicItems("the-law", 4, 3)],
    topics: BOTH,
    blueprint: { items: 6, per_topic: 3, critical: 1 },
    shortages: [items({ topic: "the-law", critical: false })],
  },
  {
    lacking: "critical items of a topic, on a paper that is nearly all critical",
    bank: [...topicItems("signs", 9, 9), ...topicItems("the-law", 4, 1)],
    topics: BOTH,
    blueprint: { items: 6, per_topic: 3, critical: 5 },
    shortages: [items({ topic: "the-law", critical: true })],
  },
  {
    lacking: "hard items",
    bank: topicItems("signs", 9, 2),
    blueprint: { items: 5, per_topic: 0, critical: 1, difficulty: { hard: 2 } },
    shortages: [items({ difficulty: "hard", count: 2 })],
  },
  {
    lacking: "hard items that are not critical",
    bank: [...topicItems("signs", 9, 0), ...hard(topicItems("signs-too", 4, 4)).map((one) => ({ ...one, topic: "signs" }))],
    blueprint: { items: 5, per_topic: 0, critical: 1, difficulty: { hard: 3 } },
    shortages: [items({ difficulty: "hard", critical: false, count: 2 })],
  },
  {
    lacking: "hard items of one topic",
    bank: [...topicItems("signs", 9, 0), ...topicItems("the-law", 2, 0)],
    topics: BOTH,
    blueprint: { items: 5, per_topic: 1, critical: 0, topics: { "the-law": 4 }, difficulty: { hard: 2 } },
    shortages: [items({ topic: "the-law", difficulty: "hard", count: 2 })],
  },
  {
    lacking: "room on the paper for every topic",
    bank: [...topicItems("signs", 9, 2), ...topicItems("the-law", 9, 2)],
    topics: BOTH,
    blueprint: { items: 5, per_topic: 2, critical: 1, topics: { signs: 4 } },
    shortages: [{ lacking: "room", for: "topics", needed: 6, possible: 5 }],
  },
  {
    lacking: "room on the paper for the critical items",
    bank: topicItems("signs", 9, 1),
    blueprint: { items: 2, per_topic: 1, critical: 3 },
    shortages: [{ lacking: "room", for: "critical", needed: 3, possible: 2 }],
  },
  {
    lacking: "room on the paper for the difficulties",
    bank: topicItems("signs", 9, 0),
    blueprint: { items: 4, per_topic: 1, critical: 0, difficulty: { easy: 2, hard: 3 } },
    shortages: [{ lacking: "room", for: "difficulties", needed: 5, possible: 4 }],
  },
  {
    lacking: "a topic that the course does not have",
    bank: topicItems("signs", 9, 0),
    blueprint: { items: 3, per_topic: 1, critical: 0, topics: { weather: 2, ice: 0 } },
    shortages: [{ lacking: "topic", topic: "weather" }],
  },
  {
    lacking: "an item that is to be on every paper and that nobody has written",
    bank: topicItems("signs", 9, 0),
    blueprint: { items: 3, per_topic: 1, critical: 0, include: ["signs-2", "lost"] },
    shortages: [{ lacking: "item", itemId: "lost", known: false }],
  },
  {
    lacking: "a way to take in an item that is critical, on papers without critical items",
    bank: topicItems("signs", 9, 1),
    blueprint: { items: 3, per_topic: 1, critical: 0, include: ["signs-1"] },
    shortages: [{ lacking: "item", itemId: "signs-1", known: true }],
  },
  {
    lacking: "a way to take in one question of a scenario, on papers without scenarios",
    bank: [...topicItems("signs", 9, 0), ...story(3)],
    blueprint: { items: 3, per_topic: 1, critical: 0, include: ["story-1"] },
    shortages: [{ lacking: "item", itemId: "story-1", known: true }],
  },
  {
    lacking: "a second scenario",
    bank: [...topicItems("signs", 9, 0), ...story(3)],
    blueprint: { items: 5, per_topic: 1, critical: 0, scenarios: 2 },
    shortages: [{ lacking: "scenarios", needed: 2, possible: 1 }],
  },
  {
    lacking: "a scenario short enough for the paper",
    bank: [...topicItems("signs", 9, 0), ...story(4)],
    blueprint: { items: 3, per_topic: 1, critical: 0, scenarios: 1 },
    shortages: [{ lacking: "scenarios", needed: 1, possible: 0 }],
  },
];

test.for(cases)("a blueprint is not filled for want of $lacking", ({ bank, topics = SIGNS, blueprint, shortages }) => {
  expect(findShortages(bank, topics, blueprint)).toEqual(shortages);
});

/** Items such as a shortage asks for; where any would do, such as nothing else asks for. */
function written({ topic, difficulty, critical, count }: Extract<Shortage, { lacking: "items" }>): Item[] {
  return Array.from({ length: count }, (_, index) =>
    item({
      id: ["new", topic, difficulty, critical, index].join("-"),
      fact: "new",
      topic: topic ?? "signs",
      difficulty: difficulty ?? "medium",
      critical: critical ?? false,
    }),
  );
}
