import { type Placeholder, sql } from "drizzle-orm";
import type { Handle } from "../store.ts";
import { hotWrite, type Preparable } from "./hot.ts";

/** So many rows go into one statement while there are as many, then the next fewer: nothing is built for the odd rows at the end. */
const SIZES = [100, 10, 1] as const;

type Block<Column extends string> = Record<Column, Placeholder>[];

/**
 * Adds many rows by statements that are built once for each connection and then only bound: building a statement of a hundred rows takes
 * longer than running it. `name` must be another one for each table; what a row leaves out is null.
 */
export function inBlocks<Column extends string>(
  name: string,
  columns: readonly Column[],
  insert: (handle: Handle, block: Block<Column>) => Preparable<unknown>,
) {
  const statements = SIZES.map((size) => ({
    size,
    run: hotWrite(`${name}_${size}`, (handle) => insert(handle, blockOf(columns, size))),
  }));
  return async (handle: Handle, rows: readonly Record<Column, unknown>[]): Promise<void> => {
    let from = 0;
    for (const { size, run } of statements)
      for (; from + size <= rows.length; from += size) await run(handle, valuesOf(columns, rows.slice(from, from + size)));
  };
}

function blockOf<Column extends string>(columns: readonly Column[], size: number): Block<Column> {
  return Array.from({ length: size }, (_, index) => rowOf(columns, (column) => sql.placeholder(`${column}${index}`)));
}

function rowOf<Column extends string, Value>(columns: readonly Column[], valueOf: (column: Column) => Value): Record<Column, Value> {
  return Object.fromEntries(columns.map((column) => [column, valueOf(column)])) as Record<Column, Value>;
}

function valuesOf<Column extends string>(columns: readonly Column[], rows: readonly Record<Column, unknown>[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [index, row] of rows.entries()) for (const column of columns) values[`${column}${index}`] = row[column] ?? null;
  return values;
}
