import { beforeAll, describe, expect, test } from "vitest";
import { assemblePaper, type Draw, rebuildPaper } from "#app/domain/assessment/assembly";
import { countExposure } from "#app/domain/assessment/exposure";
import type { Paper } from "#app/domain/assessment/paper";
import { findShortages } from "#app/domain/assessment/shortages";
import type { Blueprint } from "#app/domain/course/blueprint-schema";
import type { Course, Item } from "#app/domain/course/content-schema";
import { readCourse } from "#db/read-content";
import { byId, courseBank, item, topicItems, TOPICS } from "#tests/domain/assessment/bank";

const BLUEPRINT: Blueprint = { items: 20, per_topic: 2, critical: 5 };

test("a paper has exactly the items and the critical items asked for, and enough from every topic", () => {
  const items = byId(courseBank());
  for (let seed = 0; seed < 25; seed++) {
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
    "signs-3 sixteen twenty-one fourteen eighteen",
    "the-law-3 sixteen fourteen eighteen twenty-one",
    "signs-2 eighteen twenty-one sixteen fourteen",
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
  for (let seed = 0; seed < 15; seed++) {
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
  for (let seed = 0; seed < 6; seed++) {
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

test("a bank that cannot fill the blueprint gives no paper, and says all that it lacks", () => {
  const bank = topicItems("signs", 5, 1);
  const blueprint = { items: 9, per_topic: 2, critical: 3 };
  const outcome = assemblePaper(bank, ["signs", "the-law"], blueprint, { seed: 1, met: [] });
  expect(outcome).toEqual({ done: false, reason: "bank-too-small", shortages: findShortages(bank, ["signs", "the-law"], blueprint) });
});

test("a bank that holds exactly one paper gives it", () => {
  const bank = TOPICS.flatMap((topic, index) => topicItems(topic, index < 4 ? 3 : 2, index < 5 ? 1 : 0));
  expect(drawn(bank, { seed: 11, met: bank.map(({ id }) => id) })).toHaveLength(20);
});

test("a scenario stands on the paper as one block, in bank order, among questions in mixed order", () => {
  const story = ["second", "first", "third"].map((id) => item({ id, topic: "signs", scenario: "late-night" }));
  const bank = [...courseBank(), ...story];
  const places = new Set<number>();
  for (let seed = 0; seed < 20; seed++) {
    const ids = drawn(bank, { seed, met: [] }, TOPICS, { ...BLUEPRINT, scenarios: 1 }).map(({ id }) => id);
    const place = ids.indexOf("second");
    expect(ids.slice(place, place + 3)).toEqual(["second", "first", "third"]);
    expect(ids).toHaveLength(20);
    places.add(place);
  }
  expect(places.size).toBeGreaterThan(6);
});

test("questions of a scenario are never asked without it", () => {
  const bank = [...courseBank(), item({ id: "told-later", topic: "signs", scenario: "late-night" })];
  for (let seed = 0; seed < 15; seed++) expect(drawn(bank, { seed, met: [] }).map(({ id }) => id)).not.toContain("told-later");
});

test("a scenario with a question of another course’s topic is left alone", () => {
  const story = ["signs", "withdrawn"].map((topic) => item({ id: `story-${topic}`, topic, scenario: "late-night" }));
  const outcome = assemblePaper([...courseBank(), ...story], TOPICS, { ...BLUEPRINT, scenarios: 1 }, { seed: 1, met: [] });
  expect(outcome).toMatchObject({ done: false, shortages: [{ lacking: "scenarios", needed: 1, possible: 0 }] });
});

describe("with the course’s own bank", () => {
  let course: Course;
  let topics: string[];
  beforeAll(async () => {
    course = await readCourse("content/courses/taxi-driver-safeguarding");
    topics = course.modules.map((module) => module.slug);
  });

  test("a paper keeps every quota at once: topics by name, difficulties, items by name, critical items and a scenario", () => {
    const blueprint: Blueprint = {
      ...BLUEPRINT,
      topics: { "what-to-do": 4 },
      difficulty: { easy: 5, medium: 8, hard: 4 },
      include: ["m5-uneasy-feeling"],
      scenarios: 1,
    };
    for (let seed = 0; seed < 25; seed++) {
      const chosen = drawn(course.items, { seed, met: [] }, topics, blueprint);
      const count = (holds: (one: Item) => boolean) => chosen.filter(holds).length;
      expect(chosen).toHaveLength(20);
      expect(count(({ critical }) => critical)).toBe(5);
      for (const topic of topics) expect(count((one) => one.topic === topic)).toBeGreaterThanOrEqual(topic === "what-to-do" ? 4 : 2);
      expect(count(({ difficulty }) => difficulty === "easy")).toBeGreaterThanOrEqual(5);
      expect(count(({ difficulty }) => difficulty === "medium")).toBeGreaterThanOrEqual(8);
      expect(count(({ difficulty }) => difficulty === "hard")).toBeGreaterThanOrEqual(4);
      expect(count(({ id }) => id === "m5-uneasy-feeling")).toBe(1);
      expect(count(({ scenario }) => scenario !== undefined)).toBe(3);
      expect(new Set(chosen.map(({ fact }) => fact)).size).toBe(20);
    }
  });

  test("an attempt’s paper is rebuilt byte for byte from its draw as it was kept, for 100 draws", () => {
    const papers: Paper[] = [];
    for (let seed = 0; seed < 100; seed++) {
      const met = papers.slice(-(seed % 3)).flatMap((paper) => paper.items.map(({ itemId }) => itemId));
      const draw: Draw = { seed: seed * 42_949_672, met, exposure: countExposure(papers) };
      const blueprint = seed % 2 === 0 ? course.blueprint : BLUEPRINT;
      const paper = { items: paperOf(course.items, draw, topics, blueprint) };
      const kept: Draw = JSON.parse(JSON.stringify(draw));
      expect(JSON.stringify(rebuildPaper(kept, course.items, topics, blueprint))).toBe(JSON.stringify(paper));
      papers.push(paper);
    }
  });

  test("a draw that cannot have given a paper is not rebuilt into another", () => {
    expect(() => rebuildPaper({ seed: 1, met: [] }, course.items, topics, { ...BLUEPRINT, items: 900 })).toThrow("give no paper");
  });

  test("three attempts of one person show at most 60% of the bank, and nothing twice", () => {
    for (let person = 0; person < 10; person++) {
      const met: string[] = [];
      for (const attempt of [1, 2, 3]) {
        met.push(...paperOf(course.items, { seed: person * 3 + attempt, met }, topics).map(({ itemId }) => itemId));
        expect(new Set(met).size).toBe(attempt * 20);
      }
      expect(new Set(met).size).toBeLessThanOrEqual(course.items.length * 0.6);
    }
  });
});

function paperOf(bank: readonly Item[], draw: Draw, topics: readonly string[] = TOPICS, blueprint = BLUEPRINT) {
  const outcome = assemblePaper(bank, topics, blueprint, draw);
  if (!outcome.done) throw new Error(JSON.stringify(outcome.shortages));
  return outcome.paper.items;
}

function drawn(bank: readonly Item[], draw: Draw, topics: readonly string[] = TOPICS, blueprint = BLUEPRINT): Item[] {
  const items = byId(bank);
  return paperOf(bank, draw, topics, blueprint).map(({ itemId }) => items.get(itemId) ?? item());
}
