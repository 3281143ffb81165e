import { createContext, useContext } from "react";
import type { Words } from "#app/ui/words/en";
import { wordsFor } from "#app/ui/words/words-for";

export const WordsContext = createContext<Words>(wordsFor("en"));

/** The words of the page's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
