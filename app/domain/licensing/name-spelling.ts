import { normaliseName } from "./person-name.ts";

/**
 * Ways to write one sound that English registers mix up when they write down Arabic, Urdu, Bengali, Persian, Slavonic and other names,
 * in the order in which they are applied. Fareguard's own list, from how the same names are spelled in practice.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, "$1"],
  [/(?<=[ao])w(?=[^aeiou])/g, ""],
  [/ph/g, "f"],
  [/(sch|sz|sh|š|ş)/g, "s"],
  [/(tch|cz|ch|ć|č|ç)/g, "c"],
  [/(kh|q|ck)/g, "k"],
  [/gh/g, "g"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/bh/g, "b"],
  [/[wv]/g, "v"],
  [/z/g, "s"],
  [/x/g, "ks"],
  [/(?<=.)[aeiouy]+/g, ""],
  [/(?<=.)h/g, ""],
];

/** Every first letter that sounds like a vowel is one: Yusuf and Iusuf, Omar and Umar. */
const FIRST_VOWEL = /^[aeiouy]+/;

/**
 * How a name sounds, roughly: Mohammed, Muhammad and Mohamed are one, and so are Hussain and Hussein. Only a hint for an officer: names
 * that sound alike are not the same name. Empty for a name without letters.
 */
export function spellingKey(name: string): string {
  const plain = normaliseName(name).replace(FIRST_VOWEL, "a");
  return SOUNDS.reduce((key, [sound, letter]) => key.replace(sound, letter), plain);
}

/** The words of a name as they sound, in no order: "Khan Ali" is "Ali Khan". */
export function spokenWords(name: string): string[] {
  return wordsOf(name).map(spellingKey).toSorted();
}

/** The words of a name as they are compared, in no order. */
export function writtenWords(name: string): string[] {
  return wordsOf(name).map(normaliseName).toSorted();
}

function wordsOf(name: string): string[] {
  return name.split(/[\s-]+/).filter((word) => normaliseName(word) !== "");
}
