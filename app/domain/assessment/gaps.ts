/** Gaps of a sentence are written `[[1]]`, `[[2]]` and so on, in reading order. */
const GAP = /\[\[(\d+)\]\]/g;

/** The numbers of the gaps, as they come. */
export function gapsIn(stem: string): number[] {
  return [...stem.matchAll(GAP)].map(([, number]) => Number(number));
}

/** The words before, between and after the gaps: one piece more than there are gaps. */
export function piecesOf(stem: string): string[] {
  return stem.split(/\[\[\d+\]\]/);
}

/** The sentence where nothing can be filled in. */
export function withBlanks(stem: string): string {
  return stem.replace(GAP, "_____");
}
