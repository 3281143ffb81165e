import fc from "fast-check";
import { expect, test } from "vitest";
import { selectItems, type Wanted } from "#app/domain/assessment/selection";
import type { Item } from "#app/domain/course/content-schema";
import { courseBank, item, smallBank, TOPICS } from "#tests/domain/assessment/bank";

const REPEATED_FACT = 100;

const smallCase = smallBank.chain(({ items, topics, blueprint }) =>
  fc
    .subarray(items.map(({ id }) => id))
    .map((met): { items: Item[]; wanted: Wanted } => ({ items, wanted: { topics, blueprint, met: new Set(met) } })),
);

test("a small bank's paper is the best of all the legal papers, found by trying every one", () => {
  fc.assert(
    fc.property(smallCase, ({ items, wanted }) => {
      const legal = subsets(items, wanted.blueprint.items).filter((paper) => isLegal(paper, wanted));
      const least = Math.min(...legal.map((paper) => faults(paper, wanted)));
      const chosen = selectItems(items, wanted);
      expect(chosen !== null).toBe(legal.length > 0);
      if (!chosen) return;
      expect(isLegal(chosen, wanted)).toBe(true);
      if (least < REPEATED_FACT) expect(faults(chosen, wanted)).toBe(least);
    }),
    { numRuns: 3000, seed: 20260301 },
  );
});

test("facts that run through several topics of a large bank are still asked once", () => {
  const crossing = courseBank().map((one, index) => ({ ...one, fact: `fact-${(index * 7) % 40}` }));
  const chosen = selectItems(crossing, { topics: TOPICS, blueprint: { items: 20, per_topic: 2, critical: 5 }, met: new Set() });
  expect(new Set(chosen?.map(({ fact }) => fact)).size).toBe(20);
});

test("a bank with fewer facts than items still fills the paper", () => {
  const oneFact = courseBank().map((one) => ({ ...one, fact: "call-999" }));
  const chosen = selectItems(oneFact, { topics: TOPICS, blueprint: { items: 20, per_topic: 2, critical: 5 }, met: new Set() });
  expect(chosen).toHaveLength(20);
});

test("items that stand first are taken when nothing else decides", () => {
  const items = ["amber", "birch", "cedar"].map((id) => item({ id }));
  const chosen = selectItems(items, { topics: ["the-law"], blueprint: { items: 2, per_topic: 1, critical: 0 }, met: new Set() });
  expect(chosen?.map(({ id }) => id)).toEqual(["amber", "birch"]);
});

test("a fresh fact is worth more than a fresh item", () => {
  const items = [item({ id: "twin-one", fact: "twin" }), item({ id: "twin-two", fact: "twin" }), item({ id: "met-before" })];
  const wanted = { topics: ["the-law"], blueprint: { items: 2, per_topic: 0, critical: 0 }, met: new Set(["met-before"]) };
  expect(selectItems(items, wanted)?.map(({ id }) => id)).toContain("met-before");
});

function subsets(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((first, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [first, ...rest]));
}

function isLegal(paper: readonly Item[], { topics, blueprint }: Wanted): boolean {
  const enough = topics.every((topic) => paper.filter((one) => one.topic === topic).length >= blueprint.per_topic);
  return enough && paper.length === blueprint.items && paper.filter((one) => one.critical).length === blueprint.critical;
}

function faults(paper: readonly Item[], { met }: Wanted): number {
  return (paper.length - new Set(paper.map((one) => one.fact)).size) * REPEATED_FACT + paper.filter((one) => met.has(one.id)).length;
}
