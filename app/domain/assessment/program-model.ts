import type { Program } from "./integer-program.ts";

/** A program as HiGHS takes it, the matrix column by column; its numbers may be divided, and its prices are still to be set. */
export function modelOf({ columns, rows }: Program) {
  const size = { numCols: columns.length, numRows: rows.size };
  return {
    ...size,
    colCost: columns.map(() => 0),
    colLower: columns.map(() => 0),
    colUpper: columns.map(({ most }) => most),
    rowLower: [...rows.values()].map(({ least }) => least),
    rowUpper: [...rows.values()].map(({ most }) => most),
    matrix: { ...size, format: "csc" as const, ...entriesOf({ columns, rows }) },
  };
}

function entriesOf({ columns, rows }: Program) {
  const places = new Map([...rows.keys()].map((row, place) => [row, place]));
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { counts } of columns) {
    for (const [row, value] of counts) {
      const place = places.get(row);
      if (place === undefined || value === 0) continue;
      indices.push(place);
      values.push(value);
    }
    starts.push(indices.length);
  }
  return { starts, indices, values };
}
