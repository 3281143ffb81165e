/** `max` is the highest mark of the item; `guess` the share of it that blind guessing gains on average, or null when that is not known. */
export type MatrixItem = { name: string; max: number; guess: number | null };

/** A row for each attempt with a mark for each item; null where the item was not on that attempt's paper. */
export type MarkMatrix = { items: readonly MatrixItem[]; attempts: readonly (readonly (number | null)[])[] };

/**
 * `shares` counts an attempt's score as a share of its own paper, so that papers of different lengths can be compared; else it is
 * in marks. `moodleCompatible` compares a randomly drawn item with the whole score, itself included, as Moodle does: that flatters it.
 */
export type Scoring = { shares?: boolean; moodleCompatible?: boolean };

/** The marks of one item beside the scores of the same attempts: on the rest of the paper, and on the whole of it. */
export type ItemScores = { marks: number[]; rests: number[]; totals: number[] };

/** True when every item stood on every paper. */
export function isComplete({ attempts }: MarkMatrix): boolean {
  return attempts.every((marks) => !marks.includes(null));
}

/** The score of each attempt. */
export function totalsOf(matrix: MarkMatrix, { shares = false }: Scoring): number[] {
  return papersOf(matrix).map(({ score, outOf }) => scored(score, outOf, shares));
}

/** Every item's marks with the scores they are compared with; only attempts whose paper had the item take part. */
export function scoresByItem(matrix: MarkMatrix, { shares = false, moodleCompatible = false }: Scoring): ItemScores[] {
  const columns = matrix.items.map((): ItemScores => ({ marks: [], rests: [], totals: [] }));
  for (const { marks, score, outOf } of papersOf(matrix)) {
    const total = scored(score, outOf, shares);
    for (const [index, column] of columns.entries()) {
      const mark = marks[index] ?? null;
      if (mark === null) continue;
      column.marks.push(mark);
      column.totals.push(total);
      column.rests.push(scored(score - mark, outOf - (matrix.items[index]?.max ?? 0), shares));
    }
  }
  const isDrawn = ({ marks }: ItemScores) => marks.length < matrix.attempts.length;
  return columns.map((column) => (moodleCompatible && isDrawn(column) ? { ...column, rests: column.totals } : column));
}

function papersOf({ items, attempts }: MarkMatrix) {
  return attempts.map((marks) => {
    let [score, outOf] = [0, 0];
    for (const [index, mark] of marks.entries()) {
      if (mark === null) continue;
      score += mark;
      outOf += items[index]?.max ?? 0;
    }
    return { marks, score, outOf };
  });
}

function scored(score: number, outOf: number, shares: boolean): number {
  if (!shares) return score;
  return outOf === 0 ? 0 : score / outOf;
}
