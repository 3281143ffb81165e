/**
 * An application reference or badge number as it is compared: upper case, without spaces, hyphens, slashes, dots or invisible
 * characters. Leading zeros stay, and so does the letter O: another authority may use both O and 0. Empty when nothing is left.
 */
export function normaliseReference(typed: string): string {
  return typed.replace(/[\s\p{Pd}\p{Cf}/\\.]/gu, "").toUpperCase();
}
