import { en, type Words } from "./en.ts";

export const LANGUAGES = ["en"] as const;
export type Language = (typeof LANGUAGES)[number];

const CATALOGUES: Record<Language, Words> = { en };

/** The catalogue of one language; every page takes its words from here. */
export function wordsFor(language: Language): Words {
  return CATALOGUES[language];
}
