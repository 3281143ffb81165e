import loadHighs from "highs";

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
 */
export function solveInTurn(program: Program, wishes: readonly (readonly number[])[]): number[] | null {
  const columns = program.columns.map(({ most, counts }, index) => ({ most, counts: new Map([...counts, ...pricesOf(index, wishes)]) }));
  const rows = new Map(program.rows);
  let numbers: number[] | null = null;
  for (const [turn, prices] of wishes.entries()) {
    if (turn < wishes.length - 1 && prices.every((price) => price === 0)) continue;
    numbers = solveProgram({ columns, rows }, prices);
    if (!numbers) return null;
    const granted = numbers.reduce((total, number, index) => total + number * (prices[index] ?? 0), 0);
    rows.set(nameOfWish(turn), { least: granted, most: granted });
  }
  return numbers;
}

/**
 * The numbers of a program at the lowest price, or null when nothing satisfies its rows; the same program always gives the same.
 * Prices are whole numbers. Throws when the solver's answer is not exact: an answer that breaks a row is never returned.
 */
export function solveProgram(program: Program, prices: readonly number[]): number[] | null {
  if (program.columns.length === 0) return satisfies([], program) ? [] : null;
  const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  return highs.withModel(modelOf(program, prices), (model) => {
    model.options.set(OPTIONS);
    model.run();
    const status = model.getModelStatus();
    if (status === infeasible || status === unboundedOrInfeasible) return null;
    const numbers = Array.from(model.getSolution().colValue, (number) => Math.round(number) + 0);
    if (status !== optimal || !satisfies(numbers, program)) throw new Error(`the solver gave no exact answer (status ${status})`);
    return numbers;
  });
}

function satisfies(numbers: readonly number[], { columns, rows }: Program): boolean {
  const within = columns.every(({ most }, index) => numbers[index] !== undefined && numbers[index] >= 0 && numbers[index] <= most);
  const count = (row: string) => columns.reduce((total, { counts }, index) => total + (counts.get(row) ?? 0) * (numbers[index] ?? 0), 0);
  return within && [...rows].every(([row, { least, most }]) => count(row) >= least && count(row) <= most);
}

/** The program as HiGHS takes it: the matrix column by column. */
function modelOf({ columns, rows }: Program, prices: readonly number[]) {
  const places = new Map([...rows.keys()].map((row, place) => [row, place]));
  const entries = columns.map(({ counts }) =>
    [...counts].flatMap(([row, value]) => {
      const place = places.get(row);
      return place === undefined || value === 0 ? [] : [{ place, value }];
    }),
  );
  const starts = [0];
  for (const column of entries) starts.push((starts.at(-1) ?? 0) + column.length);
  const size = { numCols: columns.length, numRows: rows.size };
  return {
    ...size,
    colCost: columns.map((_, index) => prices[index] ?? 0),
    colLower: columns.map(() => 0),
    colUpper: columns.map(({ most }) => most),
    rowLower: [...rows.values()].map(({ least }) => least),
    rowUpper: [...rows.values()].map(({ most }) => most),
    integrality: columns.map(() => highs.constants.variableType.integer),
    matrix: {
      ...size,
      format: "csc" as const,
      starts,
      indices: entries.flat().map(({ place }) => place),
      values: entries.flat().map(({ value }) => value),
    },
  };
}

function pricesOf(column: number, wishes: readonly (readonly number[])[]): [string, number][] {
  return wishes.map((prices, turn) => [nameOfWish(turn), prices[column] ?? 0]);
}

function nameOfWish(turn: number): string {
  return `wish ${turn}`;
}
