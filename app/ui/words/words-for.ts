import type { Language } from "#app/domain/language";
import { en, type Words } from "./en.ts";

const CATALOGUES: Record<Language, Words> = { en };

/** The catalogue of one language; every page takes its words from here. */
export function wordsFor(language: Language): Words {
  return CATALOGUES[language];
}
