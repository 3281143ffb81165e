import { type Blueprint, DIFFICULTIES, type Difficulty } from "#app/domain/course/blueprint-schema";
import type { Item } from "#app/domain/course/content-schema";
import type { Bounds, Column } from "./integer-program.ts";

/** What a demand can see of an item; null where an item of no particular name, topic or difficulty is meant. */
export type Traits = { id: string | null; topic: string | null; difficulty: Difficulty | null; critical: boolean };

/** What a demand is about: the whole paper, its critical items, a topic, a difficulty, or one item. */
export type Subject =
  | { about: "paper" }
  | { about: "critical" }
  | { about: "topic"; topic: string }
  | { about: "difficulty"; difficulty: Difficulty }
  | { about: "item"; itemId: string };

/** One thing a blueprint asks: how many of a paper's items are of a sort. `row` names it in an integer program. */
export type Demand = { row: string; subject: Subject; bounds: Bounds; holds(item: Traits): boolean };

/** What is drawn as a whole: one item, or all the items of a scenario in bank order. */
export type Unit = { scenario: string | null; items: readonly Item[] };

/** The row that counts the scenarios of a paper. */
export const SCENARIOS = "scenarios";

/** Everything a blueprint asks of the items of a paper; how many scenarios it asks for is said apart, in the row `SCENARIOS`. */
export function demandsOf(blueprint: Blueprint, topics: readonly string[]): Demand[] {
  const { items, critical } = blueprint;
  return [
    { row: "items", subject: { about: "paper" }, bounds: { least: items, most: items }, holds: () => true },
    { row: "critical", subject: { about: "critical" }, bounds: { least: critical, most: critical }, holds: (item) => item.critical },
    ...topicDemands(blueprint, topics),
    ...DIFFICULTIES.map((difficulty) => ({
      row: `difficulty ${difficulty}`,
      subject: { about: "difficulty" as const, difficulty },
      bounds: { least: blueprint.difficulty?.[difficulty] ?? 0, most: Infinity },
      holds: (item: Traits) => item.difficulty === difficulty,
    })),
    ...[...new Set(blueprint.include)].map((itemId) => ({
      row: `item ${itemId}`,
      subject: { about: "item" as const, itemId },
      bounds: { least: 1, most: 1 },
      holds: (item: Traits) => item.id === itemId,
    })),
  ];
}

/** What can be drawn from a bank, in the order of ids: a scenario as one, and nothing of which any item is of another topic. */
export function unitsOf(items: readonly Item[], topics: readonly string[]): Unit[] {
  const scenarios = new Set(items.flatMap((item) => item.scenario ?? []));
  const units = [
    ...items.filter((item) => item.scenario === undefined).map((item) => ({ scenario: null, items: [item] })),
    ...[...scenarios].map((scenario) => ({ scenario, items: items.filter((item) => item.scenario === scenario) })),
  ];
  const drawable = units.filter((unit) => unit.items.every((item) => topics.includes(item.topic)));
  const named = drawable.map((unit): [string, Unit] => [unit.items.map((item) => item.id).toSorted()[0] ?? "", unit]);
  return named.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, unit]) => unit);
}

/** A unit as a column: taken or not, and what it gives to each demand. */
export function columnOf(unit: Unit, demands: readonly Demand[]): Column {
  const counts = demands.map(({ row, holds }): [string, number] => [row, unit.items.filter(holds).length]);
  const held = counts.filter(([, count]) => count > 0);
  return { most: 1, counts: new Map([...held, [SCENARIOS, unit.scenario === null ? 0 : 1]]) };
}

/** The bounds of every demand, and of the scenarios. */
export function rowsOf(demands: readonly Demand[], blueprint: Blueprint): Map<string, Bounds> {
  const scenarios = blueprint.scenarios ?? 0;
  return new Map([
    ...demands.map(({ row, bounds }): [string, Bounds] => [row, bounds]),
    [SCENARIOS, { least: scenarios, most: scenarios }],
  ]);
}

function topicDemands({ topics: named = {}, per_topic }: Blueprint, topics: readonly string[]): Demand[] {
  const minimums = new Map([...topics.map((topic): [string, number] => [topic, per_topic]), ...Object.entries(named)]);
  return [...minimums].map(([topic, least]) => ({
    row: `topic ${topic}`,
    subject: { about: "topic", topic },
    bounds: { least, most: Infinity },
    holds: (item) => item.topic === topic,
  }));
}
