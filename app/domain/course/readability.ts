import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** Above this US school grade a lesson is not published: many drivers read English as a second language. */
export const HIGHEST_READING_GRADE = 7;

/**
 * Flesch–Kincaid grade of a lesson's Markdown (US school grade, about 0–18; 0 when there are no words).
 * Headings and list items count as sentences, because that is how they are read.
 * Source: Kincaid et al. (1975), "Derivation of new readability formulas".
 */
export function readingGrade(markdown: string): number {
  const sentences = sentencesOf(plainText(markdown));
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

function plainText(markdown: string): string {
  return markdown
    .replace(/\{\{number:[a-z0-9-]+\}\}/g, "number")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^[#>\-*\s]+|^\d+\.\s+/gm, "")
    .replace(/[*_`]/g, "");
}

function sentencesOf(text: string): string[] {
  return text.split(/[.!?]+(?=\s|$|["”’)])|\n+/).filter((part) => /[a-z0-9]/i.test(part));
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[a-z0-9][a-z0-9'’]*/gi) ?? [];
}
