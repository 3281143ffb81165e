/** The most letters that still can be read in a closed list on a small phone. */
export const LONGEST_CHOICE = 40;

/** The letters of a text as a driver sees it: a telephone number takes the place of its name. */
export function lengthOf(text: string): number {
  return text.replace(/\{\{number:[^}]*\}\}/g, "000").length;
}
