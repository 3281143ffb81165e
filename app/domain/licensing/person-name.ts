/** Letters that Unicode does not take apart into a plain letter and a mark, though English keyboards and registers do. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ı", "i"],
]);

/**
 * A name as it is compared, never as it is shown: lower case, without accents, apostrophes, hyphens, dots and spaces, so that
 * O’Neill is Oneill and Al-Hassan is Al Hassan. Empty when the name has no letters. Vowel signs of Indian scripts are kept:
 * they are letters there, not accents.
 */
export function normaliseName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}&&\p{Script=Inherited}]/gv, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]|\p{Lm}/gu, "")
    .replace(/[łøđðþßæœı]/gu, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}
