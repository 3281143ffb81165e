import fc from "fast-check";
import { expect, test } from "vitest";
import { assemblePaper, type Draw, type Shortage } from "#app/domain/assessment/assembly";
import type { Blueprint, Item } from "#app/domain/course/content-schema";
import { byId, courseBank, item, right, smallBank, topicItems, TOPICS, wrong } from "#tests/domain/assessment/bank";

const BLUEPRINT: Blueprint = { items: 20, per_topic: 2, critical: 5 };

test("a paper has exactly the items and the critical items asked for, and enough from every topic", () => {
  const items = byId(courseBank());
  for (let seed = 0; seed < 100; seed++) {
    const chosen = drawn([...items.values()], { seed, met: [] });
    expect(chosen).toHaveLength(20);
    expect(new Set(chosen.map(({ id }) => id)).size).toBe(20);
    expect(chosen.filter(({ critical }) => critical)).toHaveLength(5);
    for (const topic of TOPICS) expect(chosen.filter((one) => one.topic === topic).length).toBeGreaterThanOrEqual(2);
  }
});

test("the same draw gives the same paper, in whatever order the store reads the bank", () => {
  const bank = courseBank(2);
  const draw = { seed: 4_021_987_654, met: ["signs-3", "the-law-1"] };
  const paper = assemblePaper(bank, TOPICS, BLUEPRINT, draw);
  expect(assemblePaper(bank, TOPICS, BLUEPRINT, draw)).toEqual(paper);
  expect(assemblePaper(bank.toReversed(), TOPICS, BLUEPRINT, { seed: draw.seed, met: draw.met.toReversed() })).toEqual(paper);
  expect(assemblePaper(bank, TOPICS, BLUEPRINT, { ...draw, seed: draw.seed + 1 })).not.toEqual(paper);
});

test("a paper assembled years ago can be rebuilt for an appeal: this one never changes", () => {
  const bank = [...topicItems("signs", 4, 2), ...topicItems("the-law", 4, 2)];
  const paper = paperOf(bank, { seed: 20_260_301, met: ["signs-1"] }, ["signs", "the-law"], { items: 4, per_topic: 1, critical: 2 });
  expect(paper.map(({ itemId, optionIds }) => [itemId, ...optionIds].join(" "))).toEqual([
    "signs-4 sixteen twenty-one fourteen eighteen",
    "the-law-3 sixteen fourteen eighteen twenty-one",
    "the-law-1 eighteen twenty-one sixteen fourteen",
    "the-law-2 twenty-one sixteen fourteen eighteen",
  ]);
});

test("every item keeps all its options, each once", () => {
  const bank = courseBank();
  for (const { itemId, optionIds } of paperOf(bank, { seed: 7, met: [] })) {
    expect(optionIds.toSorted()).toEqual(
      byId(bank)
        .get(itemId)
        ?.options.map(({ id }) => id)
        .toSorted(),
    );
  }
});

test("no fact is asked twice while the bank allows", () => {
  for (let seed = 0; seed < 100; seed++) {
    const facts = drawn(courseBank(3), { seed, met: [] }).map(({ fact }) => fact);
    expect(new Set(facts).size).toBe(20);
  }
});

test("a fact is asked twice rather than refusing a paper", () => {
  const twins = topicItems("signs", 4, 2, 2);
  const outcome = assemblePaper(twins, ["signs"], { items: 4, per_topic: 1, critical: 2 }, { seed: 1, met: [] });
  expect(outcome.done).toBe(true);
});

test.for([1, 3])("Tariq meets no item twice in three attempts (%i items to a fact)", (perFact) => {
  for (let seed = 0; seed < 40; seed++) {
    const met: string[] = [];
    for (const attempt of [1, 2, 3]) met.push(...drawn(courseBank(perFact), { seed: seed * 3 + attempt, met }).map(({ id }) => id));
    expect(new Set(met).size).toBe(60);
  }
});

test("an item met before comes back only where the bank has nothing new", () => {
  const bank = topicItems("signs", 5, 0);
  const chosen = drawn(bank, { seed: 3, met: ["signs-1", "signs-2", "signs-3"] }, ["signs"], { items: 3, per_topic: 1, critical: 0 });
  expect(chosen.map(({ id }) => id)).toEqual(expect.arrayContaining(["signs-4", "signs-5"]));
});

test("an item whose topic is no part of the course is never drawn", () => {
  const bank = [...topicItems("signs", 2, 0), ...topicItems("withdrawn", 30, 5)];
  const chosen = drawn(bank, { seed: 3, met: [] }, ["signs"], { items: 2, per_topic: 0, critical: 0 });
  expect(chosen.map(({ topic }) => topic)).toEqual(["signs", "signs"]);
});

test("any bank gives a legal paper or says what it lacks", () => {
  fc.assert(
    fc.property(smallBank, fc.integer({ min: 0, max: 2 ** 32 - 1 }), ({ items, topics, blueprint }, seed) => {
      const outcome = assemblePaper(items, topics, blueprint, { seed, met: [] });
      if (!outcome.done) {
        expect(outcome.shortages).not.toHaveLength(0);
        for (const { needed, available } of outcome.shortages) expect(available).toBeLessThan(needed);
        return;
      }
      const chosen = outcome.paper.items.flatMap(({ itemId }) => items.filter(({ id }) => id === itemId));
      expect(chosen).toHaveLength(blueprint.items);
      expect(new Set(chosen).size).toBe(blueprint.items);
      expect(chosen.filter(({ critical }) => critical)).toHaveLength(blueprint.critical);
      for (const topic of topics) expect(chosen.filter((one) => one.topic === topic).length).toBeGreaterThanOrEqual(blueprint.per_topic);
    }),
    { numRuns: 1500, seed: 20260302 },
  );
});

test("a bank is refused only when no legal paper exists", () => {
  fc.assert(
    fc.property(smallBank, ({ items, topics, blueprint }) => {
      expect(assemblePaper(items, topics, blueprint, { seed: 1, met: [] }).done).toBe(hasLegalPaper(items, topics, blueprint));
    }),
    { numRuns: 3000, seed: 20260303 },
  );
});

const shortBanks: { lacking: string; bank: Item[]; topics: string[]; blueprint: Blueprint; shortages: Shortage[] }[] = [
  {
    lacking: "any item",
    bank: [],
    topics: ["signs"],
    blueprint: { items: 2, per_topic: 1, critical: 1 },
    shortages: [
      { topic: null, critical: true, needed: 1, available: 0 },
      { topic: null, critical: false, needed: 1, available: 0 },
      { topic: "signs", critical: false, needed: 1, available: 0 },
    ],
  },
  {
    lacking: "critical items",
    bank: topicItems("signs", 9, 2),
    topics: ["signs"],
    blueprint: { items: 5, per_topic: 0, critical: 3 },
    shortages: [{ topic: null, critical: true, needed: 3, available: 2 }],
  },
  {
    lacking: "items that are not critical",
    bank: topicItems("signs", 9, 8),
    topics: ["signs"],
    blueprint: { items: 5, per_topic: 0, critical: 3 },
    shortages: [{ topic: null, critical: false, needed: 2, available: 1 }],
  },
  {
    lacking: "items of one topic",
    bank: [...topicItems("signs", 9, 2), ...topicItems("the-law", 1, 0)],
    topics: ["signs", "the-law"],
    blueprint: { items: 5, per_topic: 2, critical: 1 },
    shortages: [{ topic: "the-law", critical: false, needed: 2, available: 1 }],
  },
  {
    lacking: "ordinary items in a topic that is nearly all critical",
    bank: [...topicItems("signs", 9, 0), ...topicItems("the-law", 4, 3)],
    topics: ["signs", "the-law"],
    blueprint: { items: 6, per_topic: 3, critical: 1 },
    shortages: [{ topic: "the-law", critical: false, needed: 3, available: 1 }],
  },
  {
    lacking: "critical items in topics that have few, on a paper that is nearly all critical",
    bank: [...topicItems("signs", 9, 9), ...topicItems("the-law", 4, 1)],
    topics: ["signs", "the-law"],
    blueprint: { items: 6, per_topic: 3, critical: 5 },
    shortages: [{ topic: "the-law", critical: true, needed: 3, available: 1 }],
  },
  {
    lacking: "room on the paper for every topic",
    bank: [...topicItems("signs", 9, 2), ...topicItems("the-law", 9, 2)],
    topics: ["signs", "the-law"],
    blueprint: { items: 5, per_topic: 3, critical: 1 },
    shortages: [{ topic: null, critical: false, needed: 6, available: 5 }],
  },
  {
    lacking: "room on the paper for the critical items",
    bank: topicItems("signs", 9, 9),
    topics: ["signs"],
    blueprint: { items: 2, per_topic: 1, critical: 3 },
    shortages: [{ topic: null, critical: true, needed: 3, available: 2 }],
  },
];

test.for(shortBanks)("a paper is refused for want of $lacking", ({ bank, topics, blueprint, shortages }) => {
  expect(assemblePaper(bank, topics, blueprint, { seed: 1, met: [] })).toEqual({ done: false, reason: "bank-too-small", shortages });
});

test("a bank that holds exactly one paper gives it", () => {
  const bank = TOPICS.flatMap((topic, index) => topicItems(topic, index < 4 ? 3 : 2, index < 5 ? 1 : 0));
  expect(drawn(bank, { seed: 11, met: bank.map(({ id }) => id) })).toHaveLength(20);
});

test("over 1,000 papers the right option stands in every place equally often", () => {
  const shapes = [
    { count: 4, options: [right("eighteen"), wrong("sixteen"), wrong("fourteen"), wrong("twenty-one")], critical: CHI_SQUARE_3 },
    { count: 3, options: [wrong("wait"), right("call-999"), wrong("follow")], critical: CHI_SQUARE_2 },
    { count: 2, options: [wrong("true"), right("false")], critical: CHI_SQUARE_1 },
  ];
  const bank = courseBank().map((one, index) => ({ ...one, options: shapes[index % 3]?.options ?? [] }));
  const places = new Map(shapes.map(({ count }) => [count, Array.from({ length: count }, () => 0)]));
  const items = byId(bank);
  for (let seed = 1; seed <= 1000; seed++) {
    for (const { itemId, optionIds } of paperOf(bank, { seed, met: [] })) {
      const key = items.get(itemId)?.options.find(({ correct }) => correct)?.id ?? "";
      tally(places.get(optionIds.length) ?? [], optionIds.indexOf(key));
    }
  }
  for (const { count, critical } of shapes) expect(chiSquare(places.get(count) ?? [])).toBeLessThan(critical);
});

test("over 1,000 papers the critical items stand in every place equally often, and each is drawn equally often", () => {
  const bank = courseBank();
  const items = byId(bank);
  const places = Array.from({ length: 20 }, () => 0);
  const drawnCritical = new Map(bank.filter(({ critical }) => critical).map(({ id }) => [id, 0]));
  for (let seed = 1; seed <= 1000; seed++) {
    for (const [place, { itemId }] of paperOf(bank, { seed, met: [] }).entries()) {
      if (!items.get(itemId)?.critical) continue;
      tally(places, place);
      drawnCritical.set(itemId, (drawnCritical.get(itemId) ?? 0) + 1);
    }
  }
  expect(chiSquare(places)).toBeLessThan(CHI_SQUARE_19);
  expect(chiSquare([...drawnCritical.values()])).toBeLessThan(CHI_SQUARE_39);
});

/** Above these values, p < 0.01 with so many degrees of freedom. */
const CHI_SQUARE_1 = 6.635;
const CHI_SQUARE_2 = 9.21;
const CHI_SQUARE_3 = 11.345;
const CHI_SQUARE_19 = 36.191;
const CHI_SQUARE_39 = 62.428;

function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((total, count) => total + count, 0) / counts.length;
  return counts.reduce((total, count) => total + (count - expected) ** 2 / expected, 0);
}

function tally(counts: number[], place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

function paperOf(bank: readonly Item[], draw: Draw, topics: readonly string[] = TOPICS, blueprint = BLUEPRINT) {
  const outcome = assemblePaper(bank, topics, blueprint, draw);
  if (!outcome.done) throw new Error(JSON.stringify(outcome.shortages));
  return outcome.paper.items;
}

function drawn(bank: readonly Item[], draw: Draw, topics: readonly string[] = TOPICS, blueprint = BLUEPRINT): Item[] {
  const items = byId(bank);
  return paperOf(bank, draw, topics, blueprint).map(({ itemId }) => items.get(itemId) ?? item());
}

/** Looks at every number of critical and other items that each topic could give. */
function hasLegalPaper(items: readonly Item[], topics: readonly string[], blueprint: Blueprint): boolean {
  const [topic, ...others] = topics;
  const left = { ...blueprint, ordinary: blueprint.items - blueprint.critical };
  return topic === undefined
    ? left.items === 0 && left.critical === 0
    : waysToTake(items, topic, left).some((rest) => hasLegalPaper(items, others, rest));
}

function waysToTake(items: readonly Item[], topic: string, left: Blueprint & { ordinary: number }): Blueprint[] {
  const inTopic = items.filter((one) => one.topic === topic);
  const upTo = (most: number) => Array.from({ length: Math.max(0, most) + 1 }, (_, count) => count);
  const critical = inTopic.filter((one) => one.critical).length;
  return upTo(Math.min(critical, left.critical)).flatMap((some) =>
    upTo(Math.min(inTopic.length - critical, left.ordinary))
      .filter((more) => some + more >= left.per_topic)
      .map((more) => ({ ...left, items: left.items - some - more, critical: left.critical - some })),
  );
}
