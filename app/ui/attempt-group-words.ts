import { ADJUSTMENT_GROUPS, type AdjustmentGroup } from "#app/domain/assessment/item-analysis/adjustment-group";
import { FEWEST_SHOWN } from "#app/domain/assessment/item-analysis/evidence";
import { AID_WORDS } from "#app/ui/adjustment-words";

export const ADJUSTMENT_GROUP_WORDS: Record<AdjustmentGroup, string> = {
  none: "Nothing adjusted",
  "extra-time": "More time",
  "read-aloud": AID_WORDS.readAloud,
  "larger-text": AID_WORDS.largerText,
  "rest-breaks": AID_WORDS.restBreaks,
  several: "Several of these",
};

const HIDING = `A group is not shown below ${FEWEST_SHOWN} attempts, nor where fewer could be worked out from the others.`;

export const GROUP_HEADINGS = {
  language: { title: "By language", column: "Language", says: `In which language the pages of the test were read. ${HIDING}` },
  adjustment: { title: "By adjustment", column: "Adjustment", says: `What was adjusted when the test began. ${HIDING}` },
} as const;

const LANGUAGE_NAMES = new Intl.DisplayNames("en-GB", { type: "language", fallback: "code" });

/** A language in English words. */
export function languageWords(language: string): string {
  return LANGUAGE_NAMES.of(language) ?? language;
}

/** The name of a group of attempts. */
export function groupWords(dimension: "language" | "adjustment", group: string): string {
  if (dimension === "language") return languageWords(group);
  const known = ADJUSTMENT_GROUPS.find((candidate) => candidate === group);
  return known ? ADJUSTMENT_GROUP_WORDS[known] : group;
}
