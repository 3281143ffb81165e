import type { Blueprint } from "#app/domain/course/blueprint-schema";
import { columnOf, demandsOf, rowsOf, type Unit } from "./blueprint-demands.ts";
import { type Bounds, type Column, solveInTurn } from "./integer-program.ts";
import type { randomFrom } from "./random.ts";

/** What a paper must hold, which items this person has met, and which have been on so many papers that they should rest. */
export type Wanted = { topics: readonly string[]; blueprint: Blueprint; met: ReadonlySet<string>; resting: ReadonlySet<string> };

/** So many different random prices that two selections practically never cost the same: then there is only one cheapest paper. */
const PRICES = 2 ** 20;

/**
 * What one paper is made of, or null when the units hold no legal paper. Among all the legal ones: as few repeated facts as can be,
 * then as few items already met, then as few that should rest, then scenarios and items by chance.
 * Chance gives each a price and the cheapest selection wins. It is the only cheapest one, so the answer is a fact of
 * arithmetic: any solver, of any version, draws the same paper.
 */
export function selectUnits(units: readonly Unit[], wanted: Wanted, random: ReturnType<typeof randomFrom>): Unit[] | null {
  const demands = demandsOf(wanted.blueprint, wanted.topics);
  const facts = sharedFacts(units);
  const columns = [...units.map((unit) => withFacts(columnOf(unit, demands), unit, facts)), ...facts.map(repetitionOf)];
  const rows = new Map([...rowsOf(demands, wanted.blueprint), ...facts.map((fact): [string, Bounds] => [rowOf(fact), ONCE])]);
  const chosen = solveInTurn({ columns, rows }, wishesFor(units, facts, wanted, random));
  return chosen && units.filter((_, index) => chosen[index] === 1);
}

function wishesFor(units: readonly Unit[], facts: readonly string[], { met, resting }: Wanted, random: ReturnType<typeof randomFrom>) {
  const repetitions = [...units.map(() => 0), ...facts.map(() => 1)];
  const among = (ids: ReadonlySet<string>) => units.map((unit) => unit.items.filter((item) => ids.has(item.id)).length);
  const prices = units.map(() => random.below(PRICES));
  const priceOf = (wanted: (unit: Unit) => boolean) => units.map((unit, index) => (wanted(unit) ? (prices[index] ?? 0) : 0));
  return [repetitions, among(met), among(resting), priceOf((unit) => unit.scenario !== null), priceOf((unit) => unit.scenario === null)];
}

const ONCE: Bounds = { least: 0, most: 1 };

/** The facts that more than one item asks. */
function sharedFacts(units: readonly Unit[]): string[] {
  const facts = units.flatMap((unit) => unit.items.map((item) => item.fact));
  return [...new Set(facts.filter((fact, index) => facts.indexOf(fact) !== index))];
}

/** Each further item of a fact that is on the paper already. */
function repetitionOf(fact: string): Column {
  return { most: Infinity, counts: new Map([[rowOf(fact), -1]]) };
}

function withFacts(column: Column, { items }: Unit, shared: readonly string[]): Column {
  const facts = items.map((item) => item.fact).filter((fact) => shared.includes(fact));
  if (facts.length === 0) return column;
  const ofFact = (fact: string) => facts.filter((other) => other === fact).length;
  return { most: column.most, counts: new Map([...column.counts, ...facts.map((fact): [string, number] => [rowOf(fact), ofFact(fact)])]) };
}

function rowOf(fact: string): string {
  return `fact ${fact}`;
}
