/** Marks for the tests of item analysis: tables worked by hand, and any small ones. */
import fc from "fast-check";
import type { MarkMatrix } from "#app/domain/assessment/item-analysis/mark-matrix";

/** A matrix written as one word for each attempt: digits are marks out of 1, a dot is an item that was not on the paper. */
export function matrix(...rows: string[]): MarkMatrix {
  return matrixOf(rows.map((row) => [...row].map((mark) => (mark === "." ? null : Number(mark)))));
}

export function matrixOf(attempts: (number | null)[][], max = 1): MarkMatrix {
  const items = (attempts[0] ?? []).map((_, index) => ({ name: `item ${index + 1}`, max, guess: null }));
  return { items, attempts };
}

/** Six candidates and four items, as worked by hand. */
export const WORKED = matrix("1111", "1110", "1100", "1000", "0000", "1111");

/** Six papers of three items drawn from four: the third item is answered wrongly by those who know the rest. */
export const DRAWN = matrix("11.1", "1.01", ".110", "101.", "00.0", "1.11");

/** Any marks in quarters, up to ten attempts at up to six items. */
export const anyMarks = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.array(fc.array(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 10 }),
  );

/** The same, with items that were not on a paper. */
export const anyDrawnMarks = anyMarks.chain((attempts) =>
  fc.tuple(...attempts.map((marks) => fc.tuple(...marks.map((mark) => fc.constantFrom(mark, mark, mark, null))))),
);
