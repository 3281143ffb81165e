/**
 * An application reference or badge number as it is compared: upper case, without spaces, hyphens, slashes, dots or invisible
 * characters. Leading zeros stay, and so does the letter O: another authority may use both O and 0. Empty when nothing is left.
 */
export function normaliseReference(typed: string): string {
  return typed.replace(/[\s\p{Pd}\p{Cf}/\\.]/gu, "").toUpperCase();
}

/** No number that a licensing system gives is longer than this. */
const LONGEST_NUMBER = 10;

/**
 * Every way in which a spreadsheet may have written the same number: one that is nothing but digits loses the noughts it begins with.
 * The number as it stands comes first.
 */
export function writingsOf(normalised: string): string[] {
  if (!/^\d+$/.test(normalised)) return [normalised];
  const bare = normalised.replace(/^0+(?=.)/, "");
  const padded = Array.from({ length: Math.max(0, LONGEST_NUMBER - bare.length) + 1 }, (_, zeros) => "0".repeat(zeros) + bare);
  return [...new Set([normalised, ...padded])];
}
