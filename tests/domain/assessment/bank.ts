/** A bank for the tests of assessment: items with a key that is easy to see, and whole banks of them. */
import fc from "fast-check";
import type { Item } from "#app/domain/course/content-schema";

export const TOPICS = ["what-it-is", "the-law", "how-it-works", "county-lines", "signs", "what-to-do", "your-conduct", "adults-at-risk"];

/** A single-choice item with one right and three wrong options, unless told otherwise. */
export function item(over: Partial<Item> = {}): Item {
  const id = over.id ?? "child-is-under-18";
  return {
    id,
    fact: id,
    topic: "the-law",
    outcome: "knows-who-is-a-child",
    critical: false,
    difficulty: "easy",
    kind: "single",
    stem: "Until what age is a passenger a child?",
    options: [right("eighteen"), wrong("sixteen"), wrong("fourteen"), wrong("twenty-one")],
    source: { title: "Department for Education, 2017" },
    review_by: "2027-03-31",
    ...over,
  };
}

export function right(id: string) {
  return { id, text: `The words of ${id}`, correct: true, why: `Why ${id} is right` };
}

export function wrong(id: string) {
  return { id, text: `The words of ${id}`, correct: false, why: `Why ${id} is wrong` };
}

/** So many items of one topic, the first of them critical; two neighbours share a fact when `perFact` is 2. */
export function topicItems(topic: string, count: number, critical: number, perFact = 1): Item[] {
  return Array.from({ length: count }, (_, index) =>
    item({ id: `${topic}-${index + 1}`, topic, fact: `${topic}-fact-${Math.floor(index / perFact)}`, critical: index < critical }),
  );
}

/** The bank of a whole course: 15 items in each of eight topics, five of them critical. */
export function courseBank(perFact = 1): Item[] {
  return TOPICS.flatMap((topic) => topicItems(topic, 15, 5, perFact));
}

export function byId(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((one) => [one.id, one]));
}

/** Any small bank and blueprint, with facts that run through topics, and often too small for the blueprint. */
export const smallBank = fc
  .record({
    rows: fc.array(
      fc.record({
        topic: fc.constantFrom("signs", "the-law", "what-to-do"),
        fact: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
        critical: fc.boolean(),
      }),
      { maxLength: 11 },
    ),
    items: fc.integer({ min: 1, max: 6 }),
    critical: fc.integer({ min: 0, max: 3 }),
    per_topic: fc.integer({ min: 0, max: 2 }),
  })
  .filter(({ items, critical, per_topic }) => critical <= items && per_topic * 3 <= items)
  .map(({ rows, ...blueprint }) => ({
    topics: ["signs", "the-law", "what-to-do"],
    blueprint,
    items: rows.map((row, index) => item({ id: `item-${index}`, ...row })),
  }));
