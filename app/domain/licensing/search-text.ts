import { normaliseName } from "./person-name.ts";
import { normaliseReference } from "./reference.ts";

const MOST_WORDS = 5;
/** With fewer letters the end of a number fits too many to be of use. */
const SHORTEST_END = 3;
const SHORTEST_CERTIFICATE = 4;

/** One row of the search: a term that is compared from its beginning, and all words of the applicant where the term is one of them. */
export type SearchTerm = { term: string; words: string };

/** What a queue is searched for: beginnings of terms, any of which is enough, or words that must all stand in one application. */
export type WantedText = { beginnings: readonly string[]; words: readonly string[] };

type Named = { reference: string; surname: string; firstNames: string; licenceNumber?: string | null };

/**
 * The terms under which an application is found: its reference and its licence number from either end, and each of the applicant's
 * names. What names the applicant carries all their words.
 */
export function applicationTerms({ reference, surname, firstNames, licenceNumber }: Named): SearchTerm[] {
  const names = [normaliseName(surname), ...wordsIn(surname), ...wordsIn(firstNames)].filter((name) => name !== "");
  const numbers = [reference, licenceNumber ?? ""].map(numberKey).filter((number) => number !== "");
  const words = ` ${[...new Set(names), ...numbers].join(" ")}`;
  const named = [...names, ...numberTerms(licenceNumber ?? "")].map((term) => [term, words] as const);
  const terms = new Map([...named, ...numberTerms(reference).map((term) => [term, ""] as const)]);
  return [...terms].map(([term, all]) => ({ term, words: all }));
}

/** The terms under which the application of a pass is found by the number on its certificate. */
export function certificateTerms(certificateNumber: string): SearchTerm[] {
  const symbols = certificateKey(certificateNumber);
  return [`=${symbols}`, `>${backwards(symbols)}`].map((term) => ({ term, words: "" }));
}

/**
 * What to look for when somebody types a reference, a licence number, a certificate number or a name as they hear it. Case, accents,
 * spaces and punctuation are forgiven; of a number either end will do, of names the beginnings in any order. Null when nothing was
 * typed that could be looked for.
 */
export function readSearchText(text: string): WantedText | null {
  const name = normaliseName(text);
  const number = numberKey(text);
  if (number === "") return null;
  const certificate = certificateKey(text);
  const beginnings = [
    ...(name === "" ? [] : [name]),
    `#${number}`,
    ...(number.length < SHORTEST_END ? [] : [`<${backwards(number)}`]),
    ...(certificate.length < SHORTEST_CERTIFICATE ? [] : [`=${certificate}`, `>${backwards(certificate)}`]),
  ];
  return { beginnings, words: wordsIn(text).slice(0, MOST_WORDS) };
}

function numberTerms(number: string): string[] {
  const key = numberKey(number);
  return key === "" ? [] : [`#${key}`, `<${backwards(key)}`];
}

function numberKey(typed: string): string {
  return normaliseReference(typed).toLowerCase();
}

/** As Crockford reads what was heard: the letter O is a nought, I and L are ones. */
function certificateKey(typed: string): string {
  return numberKey(typed).replace(/^cse/, "").replaceAll("o", "0").replace(/[il]/g, "1");
}

function wordsIn(text: string): string[] {
  return text
    .split(/[\s,]+/)
    .map(normaliseName)
    .filter((word) => word !== "");
}

function backwards(text: string): string {
  return [...text].reverse().join("");
}
