import type { MarkMatrix } from "./mark-matrix.ts";

/** One row of a file of marks, with the line it begins on, counted from 1. */
export type MarkRow = { line: number; cells: readonly string[] };

export type MarkReading = { done: true; matrix: MarkMatrix } | { done: false; line: number | null; problem: MarkProblem };

/** What is wrong with a row; `column` is the item's name. */
export type MarkProblem =
  | { reason: "no-items" | "no-maximum-marks" | "no-attempts" | "no-marks" }
  | { reason: "ragged"; cells: number; expected: number }
  | { reason: "not-a-number" | "maximum-below-zero"; column: string; cell: string }
  | { reason: "above-maximum"; column: string; cell: string; max: number };

type Cells = { done: true; values: (number | null)[] } | { done: false; problem: MarkProblem };

/** Marks from rows: item names, maximum marks, then an attempt each; an empty cell was not on that paper. Names the first row at fault. */
export function readMarkRows(rows: readonly MarkRow[]): MarkReading {
  const [names, maxima, ...attempts] = rows;
  if (!names || names.cells.every((name) => name.trim() === "")) return { done: false, line: null, problem: { reason: "no-items" } };
  if (!maxima) return { done: false, line: null, problem: { reason: "no-maximum-marks" } };
  const columns = names.cells.map((name, index) => name.trim() || `column ${index + 1}`);
  const heads = readMaxima(maxima.cells, columns);
  if (!heads.done) return { done: false, line: maxima.line, problem: heads.problem };
  if (attempts.length === 0) return { done: false, line: null, problem: { reason: "no-attempts" } };

  const items = columns.map((name, index) => ({ name, max: heads.values[index] ?? 0, guess: null }));
  const marks: (number | null)[][] = [];
  for (const { line, cells } of attempts) {
    const row = readMarks(cells, items);
    if (!row.done) return { done: false, line, problem: row.problem };
    marks.push(row.values);
  }
  return { done: true, matrix: { items, attempts: marks } };
}

function readMaxima(cells: readonly string[], columns: readonly string[]): Cells {
  const row = readNumbers(cells, columns);
  if (!row.done) return row;
  const wrong = row.values.findIndex((max) => max === null || max < 0);
  const problem = { column: columns[wrong] ?? "", cell: cells[wrong] ?? "" };
  if (wrong < 0) return row;
  return { done: false, problem: { reason: row.values[wrong] === null ? "not-a-number" : "maximum-below-zero", ...problem } };
}

function readMarks(cells: readonly string[], items: MarkMatrix["items"]): Cells {
  const columns = items.map(({ name }) => name);
  const row = readNumbers(cells, columns);
  if (!row.done) return row;
  if (row.values.every((mark) => mark === null)) return { done: false, problem: { reason: "no-marks" } };
  const above = row.values.findIndex((mark, index) => mark !== null && mark > (items[index]?.max ?? 0));
  if (above < 0) return row;
  const { name = "", max = 0 } = items[above] ?? {};
  return { done: false, problem: { reason: "above-maximum", column: name, cell: cells[above] ?? "", max } };
}

function readNumbers(cells: readonly string[], columns: readonly string[]): Cells {
  if (cells.length !== columns.length) {
    return { done: false, problem: { reason: "ragged", cells: cells.length, expected: columns.length } };
  }
  const values = cells.map((cell) => readNumber(cell.trim()));
  const wrong = values.findIndex((value) => Number.isNaN(value));
  if (wrong < 0) return { done: true, values };
  return { done: false, problem: { reason: "not-a-number", column: columns[wrong] ?? "", cell: cells[wrong] ?? "" } };
}

function readNumber(cell: string): number | null {
  if (cell === "") return null;
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(cell) ? Number(cell) : Number.NaN;
}
