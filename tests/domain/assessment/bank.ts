/** A bank for the tests of assessment: items with a key that is easy to see, and whole banks of them. */
import fc from "fast-check";
import type { Wanted } from "#app/domain/assessment/selection";
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

const SMALL_TOPICS = ["signs", "the-law", "what-to-do"];
const few = (max: number) => fc.integer({ min: 0, max });

/** Any small bank, with facts that run through topics and with scenarios, and any blueprint, often one that the bank cannot fill. */
export const smallCase = fc
  .record({
    rows: fc.array(
      fc.record({
        topic: fc.constantFrom(...SMALL_TOPICS),
        fact: fc.constantFrom("a", "b", "c", "d", "e", "f"),
        critical: fc.boolean(),
        difficulty: fc.constantFrom("easy" as const, "medium" as const, "hard" as const),
        scenario: fc.constantFrom(undefined, undefined, undefined, undefined, "late-night", "school-run"),
        met: fc.boolean(),
        resting: fc.boolean(),
      }),
      { minLength: 4, maxLength: 9 },
    ),
    blueprint: fc.record(
      {
        items: fc.integer({ min: 2, max: 4 }),
        critical: few(2),
        per_topic: fc.constantFrom(0, 0, 0, 1),
        topics: fc.dictionary(fc.constantFrom(...SMALL_TOPICS), few(1), { maxKeys: 1 }),
        difficulty: fc.record({ easy: few(1), hard: few(2) }, { requiredKeys: [] }),
        include: fc.constantFrom<string[]>([], [], ["item-0"], ["item-4"], ["item-0", "item-4"]),
        scenarios: fc.constantFrom(0, 0, 1, 2),
      },
      { requiredKeys: ["items", "critical", "per_topic"] },
    ),
  })
  .map(({ rows, blueprint }): SmallCase => {
    const items = rows.map(({ met: _, resting: __, ...row }, index) => item({ id: `item-${index}`, ...row }));
    const idsWhere = (holds: (row: (typeof rows)[number]) => boolean) =>
      new Set(items.filter((_, at) => rows.some((row, index) => index === at && holds(row))).map(({ id }) => id));
    return { items, topics: SMALL_TOPICS, blueprint, met: idsWhere((row) => row.met), resting: idsWhere((row) => row.resting) };
  });

export type SmallCase = Wanted & { items: Item[] };

/** Whether these items are a paper that the blueprint allows, told without any of the code that draws papers. */
export function isLegal(paper: readonly Item[], { items, topics, blueprint }: SmallCase): boolean {
  const count = (holds: (one: Item) => boolean) => paper.filter(holds).length;
  const scenarios = new Set(paper.flatMap((one) => one.scenario ?? []));
  const whole = [...scenarios].every((id) => items.filter((one) => one.scenario === id).every((one) => paper.includes(one)));
  return (
    paper.length === blueprint.items &&
    count((one) => one.critical) === blueprint.critical &&
    topics.every((topic) => count((one) => one.topic === topic) >= (blueprint.topics?.[topic] ?? blueprint.per_topic)) &&
    Object.entries(blueprint.difficulty ?? {}).every(([difficulty, least]) => count((one) => one.difficulty === difficulty) >= least) &&
    (blueprint.include ?? []).every((id) => count((one) => one.id === id) === 1) &&
    whole &&
    scenarios.size === (blueprint.scenarios ?? 0)
  );
}

/** Every legal paper of a small bank, found by trying every one. */
export function legalPapers(small: SmallCase): Item[][] {
  return subsets(small.items, small.blueprint.items).filter((paper) => isLegal(paper, small));
}

function subsets(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((first, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [first, ...rest]));
}
