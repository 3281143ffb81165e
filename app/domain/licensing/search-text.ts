import { normaliseName } from "./person-name.ts";
import { normaliseReference } from "./reference.ts";

const MOST_WORDS = 5;

/**
 * What to look for when somebody types a reference or a name: a piece of the reference, or words that each stand in the surname
 * or the first names. Case, spaces and punctuation are forgiven. Null when nothing was typed that could be looked for.
 */
export function readSearchText(text: string): { reference: string; words: { plain: string; typed: string }[] } | null {
  const words = text
    .split(/[\s,]+/)
    .map((typed) => ({ plain: normaliseName(typed), typed: typed.toLowerCase() }))
    .filter(({ plain }) => plain !== "")
    .slice(0, MOST_WORDS);
  const reference = normaliseReference(text);
  return reference === "" ? null : { reference, words };
}
