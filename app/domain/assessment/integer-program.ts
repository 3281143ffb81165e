import loadHighs, { type Model } from "highs";
import { modelOf } from "./program-model.ts";

export type Bounds = { least: number; most: number };
/** A whole number to be found, from 0 to `most`; each unit of it adds so much to the rows that it counts in. */
export type Column = { most: number; counts: ReadonlyMap<string, number> };
/** Numbers to be found such that every row lies within its bounds, both included. What is counted in no row is free. */
export type Program = { columns: readonly Column[]; rows: ReadonlyMap<string, Bounds> };

/** HiGHS is WebAssembly: it is compiled once, when this file is loaded, and then solves in one synchronous step. */
const highs = await loadHighs();

/** Only an exact answer will do. What helps with large programs is left out: it takes ours three times as long. */
const OPTIONS = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 0,
  presolve: "off",
  mip_heuristic_run_feasibility_jump: false,
};

/**
 * Grants one wish after another, none at the cost of an earlier one: the numbers of the program at which each wish is as cheap
 * as the wishes before it allow, or null when nothing satisfies the rows. A wish is a price, a whole number, for each column.
 * Throws when the solver's answer is not exact: an answer that breaks a row is never returned.
 */
export function solveInTurn(program: Program, wishes: readonly (readonly number[])[]): number[] | null {
  const columns = program.columns.map(({ most, counts }, index) => ({ most, counts: new Map([...counts, ...pricesOf(index, wishes)]) }));
  const rows = new Map([...program.rows, ...wishes.map((_, turn): [string, Bounds] => [nameOfWish(turn), ANYTHING])]);
  if (columns.length === 0) return satisfies([], program) ? [] : null;
  return highs.withModel(modelOf({ columns, rows }), (model) => {
    model.options.set(OPTIONS);
    let numbers: number[] | null = null;
    for (const [turn, prices] of wishes.entries()) {
      if (turn < wishes.length - 1 && prices.every((price) => price === 0)) continue;
      numbers = solve(model, { columns, rows }, prices);
      if (!numbers) return null;
      const granted = numbers.reduce((total, number, index) => total + number * (prices[index] ?? 0), 0);
      rows.set(nameOfWish(turn), { least: granted, most: granted });
      model.changeRowBounds(program.rows.size + turn, granted, granted);
    }
    return numbers;
  });
}

/** The numbers of a program at the lowest price, or null when nothing satisfies its rows; the same program always gives the same. */
export function solveProgram(program: Program, prices: readonly number[]): number[] | null {
  return solveInTurn(program, [prices]);
}

const ANYTHING: Bounds = { least: -Infinity, most: Infinity };

/**
 * Whole numbers are dear, so they are asked for last: the cheapest divided numbers are mostly whole already,
 * and then no whole ones are cheaper.
 */
function solve(model: Model, program: Program, prices: readonly number[]): number[] | null {
  const { continuous, integer } = highs.constants.variableType;
  const every = { kind: "range" as const, from: 0, to: program.columns.length - 1 };
  model.changeColsCost(
    every,
    Float64Array.from(program.columns, (_, index) => prices[index] ?? 0),
  );
  const divided = run(model);
  if (divided === null || (areNearlyWhole(divided) && satisfies(divided.map(wholeOf), program))) return divided && divided.map(wholeOf);

  model.changeColsIntegrality(every, new Int32Array(program.columns.length).fill(integer));
  const numbers = run(model)?.map(wholeOf) ?? null;
  if (numbers && !satisfies(numbers, program)) throw new Error("the solver gave no exact answer");
  model.changeColsIntegrality(every, new Int32Array(program.columns.length).fill(continuous));
  return numbers;
}

function run(model: Model): number[] | null {
  const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  model.run();
  const status = model.getModelStatus();
  if (status === infeasible || status === unboundedOrInfeasible) return null;
  if (status !== optimal) throw new Error(`the solver gave no answer (status ${status})`);
  return Array.from(model.getSolution().colValue);
}

function areNearlyWhole(numbers: readonly number[]): boolean {
  return numbers.every((number) => Math.abs(number - Math.round(number)) < 1e-6);
}

function wholeOf(number: number): number {
  return Math.round(number) + 0;
}

function satisfies(numbers: readonly number[], { columns, rows }: Program): boolean {
  const sums = new Map<string, number>();
  for (const [index, { most, counts }] of columns.entries()) {
    const number = numbers[index] ?? Number.NaN;
    if (!(number >= 0 && number <= most)) return false;
    if (number === 0) continue;
    for (const [row, value] of counts) sums.set(row, (sums.get(row) ?? 0) + value * number);
  }
  return [...rows].every(([row, { least, most }]) => (sums.get(row) ?? 0) >= least && (sums.get(row) ?? 0) <= most);
}

function pricesOf(column: number, wishes: readonly (readonly number[])[]): [string, number][] {
  return wishes.map((prices, turn) => [nameOfWish(turn), prices[column] ?? 0]);
}

function nameOfWish(turn: number): string {
  return `wish ${turn}`;
}
