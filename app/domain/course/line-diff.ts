export type DiffLine = { what: "same" | "added" | "removed"; line: string };

/** What became of each line of a text, in reading order: the fewest lines removed and added (longest common subsequence). */
export function diffLines(before: string, after: string): DiffLine[] {
  const [old, young] = [before.split("\n"), after.split("\n")];
  const common = commonLengths(old, young);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    if (i < old.length && j < young.length && old[i] === young[j]) {
      lines.push({ what: "same", line: old[i] ?? "" });
      i++;
      j++;
    } else if (j === young.length || (i < old.length && lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))) {
      lines.push({ what: "removed", line: old[i++] ?? "" });
    } else lines.push({ what: "added", line: young[j++] ?? "" });
  }
  return lines;
}

/** For each pair of places, how many lines the two rests share in order. */
function commonLengths(old: readonly string[], young: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => Array.from({ length: young.length + 1 }, () => 0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = young.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (!row) continue;
      row[j] =
        old[i] === young[j] ? 1 + lengthAt(lengths, i + 1, j + 1) : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly number[][], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
