import type { Language } from "#app/domain/language";

/** The language in which whoever asks reads the pages. There is one so far, whatever a browser would rather have. */
export function pageLanguage(_request: Request): Language {
  return "en";
}
