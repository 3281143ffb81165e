import fc from "fast-check";
import { expect, test } from "vitest";
import { type Column, type Program, solveInTurn, solveProgram } from "#app/domain/assessment/integer-program";

const small = fc.integer({ min: -2, max: 3 });

/** Any program of up to four columns, each at most 2, and up to three rows. */
const programs = fc
  .record({
    columns: fc.array(fc.record({ most: fc.integer({ min: 0, max: 2 }), counts: fc.tuple(small, small, small) }), {
      minLength: 1,
      maxLength: 4,
    }),
    rows: fc.array(fc.record({ least: small, room: fc.integer({ min: 0, max: 2 }) }), { maxLength: 3 }),
  })
  .map(({ columns, rows }): Program => ({
    columns: columns.map(({ most, counts }) => ({ most, counts: new Map(counts.map((value, row) => [`row ${row}`, value])) })),
    rows: new Map(rows.map(({ least, room }, row) => [`row ${row}`, { least, most: least + room }])),
  }));
const prices = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 });

test("the answer is the cheapest of all, found by trying every one, and there is none exactly when there is none", () => {
  fc.assert(
    fc.property(programs, prices, (program, price) => {
      const cheapest = Math.min(...answersOf(program).map((numbers) => priceOf(numbers, price)));
      const answer = solveProgram(program, price);
      expect(answer === null ? Infinity : priceOf(answer, price)).toBe(cheapest);
    }),
    { numRuns: 600, seed: 20261124 },
  );
});

test("a later wish never costs an earlier one anything", () => {
  fc.assert(
    fc.property(programs, prices, prices, (program, first, second) => {
      const answer = solveInTurn(program, [first, second]);
      const all = answersOf(program);
      expect(answer === null).toBe(all.length === 0);
      if (!answer) return;
      const least = Math.min(...all.map((numbers) => priceOf(numbers, first)));
      expect(priceOf(answer, first)).toBe(least);
      const rest = all.filter((numbers) => priceOf(numbers, first) === least);
      expect(priceOf(answer, second)).toBe(Math.min(...rest.map((numbers) => priceOf(numbers, second))));
    }),
    { numRuns: 400, seed: 20261125 },
  );
});

test("without anything to choose there is an answer only when nothing is asked", () => {
  expect(solveProgram({ columns: [], rows: new Map([["items", { least: 0, most: 3 }]]) }, [])).toEqual([]);
  expect(solveProgram({ columns: [], rows: new Map([["items", { least: 1, most: 3 }]]) }, [])).toBeNull();
});

test("a row without an end in one direction binds in the other", () => {
  const column: Column = { most: Infinity, counts: new Map([["items", 1]]) };
  expect(solveProgram({ columns: [column], rows: new Map([["items", { least: 7, most: Infinity }]]) }, [1])).toEqual([7]);
});

test("the solver answers the hundredth question like the first", () => {
  const columns = Array.from({ length: 40 }, (_, index) => ({
    most: 1,
    counts: new Map([
      ["items", 1],
      [`topic ${index % 5}`, 1],
    ]),
  }));
  const rows = new Map([
    ["items", { least: 12, most: 12 }],
    ["topic 3", { least: 4, most: Infinity }],
  ]);
  const price = columns.map((_, index) => (index * 7919) % 101);
  const first = solveProgram({ columns, rows }, price);
  for (let time = 1; time < 100; time++) expect(solveProgram({ columns, rows }, price)).toEqual(first);
});

function answersOf({ columns, rows }: Program): number[][] {
  const all = columns.reduce<number[][]>(
    (sofar, { most }) => sofar.flatMap((numbers) => Array.from({ length: most + 1 }, (_, value) => [...numbers, value])),
    [[]],
  );
  const count = (numbers: readonly number[], row: string) =>
    numbers.reduce((sum, value, at) => sum + value * (columns[at]?.counts.get(row) ?? 0), 0);
  return all.filter((numbers) => [...rows].every(([row, { least, most }]) => count(numbers, row) >= least && count(numbers, row) <= most));
}

function priceOf(numbers: readonly number[], price: readonly number[]): number {
  return numbers.reduce((sum, value, at) => sum + value * (price[at] ?? 0), 0);
}
