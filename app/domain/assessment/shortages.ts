import type { Blueprint, Difficulty } from "#app/domain/course/blueprint-schema";
import type { Item } from "#app/domain/course/content-schema";
import { columnOf, type Demand, demandsOf, rowsOf, SCENARIOS, type Traits, type Unit, unitsOf } from "./blueprint-demands.ts";
import { type Column, solveInTurn, solveProgram } from "./integer-program.ts";

/**
 * What keeps a bank from filling a blueprint.
 * `items`: so many more items of a sort are needed; a topic or difficulty of null is any, and `critical` is null where it does not matter.
 * `scenarios`: of those asked for, only so many fit. `item`: one that is to be on every paper is unknown, or does not fit beside the rest.
 * Where the blueprint contradicts itself no bank helps. `room`: its topics, its difficulties or its critical items ask for more items
 * than a paper has. `topic`: it names one that the course does not have.
 */
export type Shortage =
  | { lacking: "items"; topic: string | null; difficulty: Difficulty | null; critical: boolean | null; count: number }
  | { lacking: "scenarios"; needed: number; possible: number }
  | { lacking: "item"; itemId: string; known: boolean }
  | { lacking: "room"; for: "topics" | "difficulties" | "critical"; needed: number; possible: number }
  | { lacking: "topic"; topic: string };

/** A way towards a legal paper, to be taken so many times. `special` counts how much is asked of an invented item. */
type Step = { column: Column; special: number; shortage(times: number): Shortage };

/**
 * Everything a bank lacks for a blueprint; an empty list means that a legal paper exists. What is told is the least change that makes
 * one possible: a named item or a scenario is given up only where new items do not help, and then as few items as can be are
 * invented, no more special than need be. Of a blueprint that contradicts itself only the contradictions are told.
 */
export function findShortages(items: readonly Item[], topics: readonly string[], blueprint: Blueprint): Shortage[] {
  const demands = demandsOf(blueprint, topics);
  const contradictions = findContradictions(demands, topics);
  if (contradictions.length > 0) return contradictions;
  const units = unitsOf(items, topics);
  const rows = rowsOf(demands, blueprint);
  const columns = units.map((unit) => columnOf(unit, demands));
  if (solveProgram({ columns, rows }, [])) return [];

  const invented = inventions(demands, units, topics);
  const steps = [...concessions(demands, units, blueprint), ...invented];
  const wish = (priceOf: (step: Step) => number) => [...units.map(() => 0), ...steps.map(priceOf)];
  const isInvented = (step: Step) => invented.includes(step);
  const wishes = [wish((step) => (isInvented(step) ? 0 : 1)), wish((step) => (isInvented(step) ? 1 : 0)), wish((step) => step.special)];
  const numbers = solveInTurn({ columns: [...columns, ...steps.map(({ column }) => column)], rows }, wishes);
  if (!numbers) throw new Error("a blueprint without contradictions is filled by invented items");
  return steps.flatMap((step, index) => {
    const times = numbers[units.length + index] ?? 0;
    return times > 0 ? [step.shortage(times)] : [];
  });
}

/** Complete: topics, difficulties and criticality divide the items in ways that do not touch, so any minimums that fit go together. */
function findContradictions(demands: readonly Demand[], topics: readonly string[]): Shortage[] {
  const least = (about: Demand["subject"]["about"]) =>
    demands.filter(({ subject }) => subject.about === about).reduce((total, { bounds }) => total + bounds.least, 0);
  const possible = least("paper");
  const room = (kind: "topics" | "difficulties" | "critical", needed: number): Shortage[] =>
    needed > possible ? [{ lacking: "room", for: kind, needed, possible }] : [];
  const unknown = demands.flatMap(({ subject, bounds }) =>
    subject.about === "topic" && bounds.least > 0 && !topics.includes(subject.topic) ? subject.topic : [],
  );
  return [
    ...unknown.map((topic): Shortage => ({ lacking: "topic", topic })),
    ...room("topics", least("topic")),
    ...room("difficulties", least("difficulty")),
    ...room("critical", least("critical")),
  ];
}

/** An item that the bank does not have, of every sort that a demand asks for, and of no particular sort. */
function inventions(demands: readonly Demand[], units: readonly Unit[], topics: readonly string[]): Step[] {
  const asked = demands.filter(({ bounds }) => bounds.least > 0).map(({ subject }) => subject);
  const difficulties = [null, ...asked.flatMap((subject) => (subject.about === "difficulty" ? subject.difficulty : []))];
  const sorts = [null, ...topics].flatMap((topic) =>
    difficulties.flatMap((difficulty) => [false, true].map((critical) => ({ id: null, topic, difficulty, critical }))),
  );
  return sorts.map((sort) => invention(sort, demands, units));
}

function invention(sort: Traits, demands: readonly Demand[], units: readonly Unit[]): Step {
  const { topic, difficulty, critical } = sort;
  const counts = demands.map(({ row, holds }): [string, number] => [row, holds(sort) ? 1 : 0]);
  const named = (topic === null ? 0 : 1) + (difficulty === null ? 0 : 1);
  const indifferent = !critical && isShortOf(sort, demands, units);
  return {
    column: { most: Infinity, counts: new Map(counts) },
    special: 2 * named + (critical ? 1 + Math.sign(named) : 0),
    shortage: (count) => ({ lacking: "items", topic, difficulty, critical: indifferent ? null : critical, count }),
  };
}

/** Whether the bank has too few items of this topic or difficulty that stand alone, so that a critical one would do as well. */
function isShortOf({ topic, difficulty }: Traits, demands: readonly Demand[], units: readonly Unit[]): boolean {
  const items = units.flatMap((unit) => (unit.scenario === null ? unit.items : []));
  const sort = demands.find(({ subject }) => {
    if (topic !== null) return subject.about === "topic" && subject.topic === topic;
    return difficulty === null ? subject.about === "paper" : subject.about === "difficulty" && subject.difficulty === difficulty;
  });
  return sort !== undefined && items.filter(sort.holds).length < sort.bounds.least;
}

/** Items by name and scenarios, given up one by one. */
function concessions(demands: readonly Demand[], units: readonly Unit[], { scenarios = 0 }: Blueprint): Step[] {
  const known = new Set(units.flatMap((unit) => unit.items.map((item) => item.id)));
  const concession = (row: string, most: number, shortage: Step["shortage"]) => ({
    column: { most, counts: new Map([[row, 1]]) },
    special: 0,
    shortage,
  });
  return [
    ...demands.flatMap(({ row, subject }) => {
      if (subject.about !== "item") return [];
      const { itemId } = subject;
      return [concession(row, 1, () => ({ lacking: "item", itemId, known: known.has(itemId) }))];
    }),
    concession(SCENARIOS, scenarios, (times) => ({ lacking: "scenarios", needed: scenarios, possible: scenarios - times })),
  ];
}
