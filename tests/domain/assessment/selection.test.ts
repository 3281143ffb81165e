import fc from "fast-check";
import { expect, test } from "vitest";
import { unitsOf } from "#app/domain/assessment/blueprint-demands";
import { randomFrom } from "#app/domain/assessment/random";
import { selectUnits } from "#app/domain/assessment/selection";
import type { Blueprint } from "#app/domain/course/blueprint-schema";
import type { Item } from "#app/domain/course/content-schema";
import { courseBank, isLegal, item, legalPapers, smallCase, type SmallCase, TOPICS } from "#tests/domain/assessment/bank";

const BLUEPRINT: Blueprint = { items: 20, per_topic: 2, critical: 5 };

test("a small bank gives a legal paper if and only if there is one, and the best of them all", () => {
  const outcomes = { legal: 0, none: 0 };
  fc.assert(
    fc.property(smallCase, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (small, seed) => {
      const best = legalPapers(small)
        .map((paper) => faults(paper, small))
        .toSorted(byFaults)[0];
      const chosen = select(small.items, small, seed);
      outcomes[best ? "legal" : "none"] += 1;
      expect(chosen !== null).toBe(best !== undefined);
      if (!chosen) return;
      expect(isLegal(chosen, small)).toBe(true);
      expect(faults(chosen, small)).toEqual(best);
    }),
    { numRuns: 400, seed: 20260301 },
  );
  expect(Math.min(outcomes.legal, outcomes.none)).toBeGreaterThan(60);
});

test("facts that run through several topics of a large bank are still asked once", () => {
  const crossing = courseBank().map((one, index) => ({ ...one, fact: `fact-${(index * 7) % 40}` }));
  expect(new Set(select(crossing)?.map(({ fact }) => fact)).size).toBe(20);
});

test("a bank with fewer facts than items still fills the paper", () => {
  const oneFact = courseBank().map((one) => ({ ...one, fact: "call-999" }));
  expect(select(oneFact)).toHaveLength(20);
});

test("a fresh fact is worth more than a fresh item, and a fresh item more than one that rests", () => {
  const twins = [item({ id: "twin-one", fact: "twin" }), item({ id: "twin-two", fact: "twin" })];
  const wanted = { topics: ["the-law"], blueprint: { items: 2, per_topic: 0, critical: 0 } };
  const met = select([...twins, item({ id: "met-before" })], { ...wanted, met: new Set(["met-before"]), resting: new Set() });
  expect(met?.map(({ id }) => id)).toContain("met-before");

  const pair = [item({ id: "met-before" }), item({ id: "seen-by-many" })];
  const one = { ...wanted, blueprint: { items: 1, per_topic: 0, critical: 0 } };
  const fresh = select(pair, { ...one, met: new Set(["met-before"]), resting: new Set(["seen-by-many"]) });
  expect(fresh?.map(({ id }) => id)).toEqual(["seen-by-many"]);
});

test("one scenario is drawn as often as another, however many questions it has", () => {
  const story = (scenario: string, count: number) =>
    Array.from({ length: count }, (_, index) => item({ id: `${scenario}-${index}`, scenario, topic: "signs" }));
  const bank = [...courseBank(), ...story("short", 2), ...story("long", 5)];
  const drawn = Array.from({ length: 120 }, (_, seed) => select(bank, { blueprint: { ...BLUEPRINT, scenarios: 1 } }, seed));
  const long = drawn.filter((paper) => paper?.some(({ scenario }) => scenario === "long")).length;
  expect(long).toBeGreaterThan(40);
  expect(long).toBeLessThan(80);
});

function select(items: readonly Item[], wanted: Partial<SmallCase> = {}, seed = 1): Item[] | null {
  const all = { topics: TOPICS, blueprint: BLUEPRINT, met: new Set<string>(), resting: new Set<string>(), ...wanted };
  return selectUnits(unitsOf(items, all.topics), all, randomFrom(seed))?.flatMap((unit) => unit.items) ?? null;
}

/** What is wrong with a legal paper, the worst first: repeated facts, items met before, items that should rest. */
function faults(paper: readonly Item[], { met, resting }: SmallCase): number[] {
  const among = (ids: ReadonlySet<string>) => paper.filter(({ id }) => ids.has(id)).length;
  return [paper.length - new Set(paper.map(({ fact }) => fact)).size, among(met), among(resting)];
}

function byFaults(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((count, index) => count !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
