import { ADJUSTMENT_GROUPS, type AdjustmentGroup } from "./adjustment-group.ts";

/** What attempts can be told apart by. */
export const DIMENSIONS = ["version", "language", "adjustment"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * Which attempts are looked at: of one version, one language and one adjustment or, with null, of all; only the first for each
 * application, or the repeats as well.
 */
export type AttemptChoice = { version: number | null; language: string | null; adjustment: AdjustmentGroup | null; firstOnly: boolean };

/** Reads the choice from the query of an address; whatever is missing or odd means the usual: all of them, first attempts. */
export function readChoice(query: URLSearchParams): AttemptChoice {
  const version = Number(query.get("version"));
  const language = query.get("language") ?? "";
  return {
    version: Number.isInteger(version) && version > 0 ? version : null,
    language: /^[a-z]{2,3}$/.test(language) ? language : null,
    adjustment: ADJUSTMENT_GROUPS.find((group) => group === query.get("adjustment")) ?? null,
    firstOnly: query.get("attempts") !== "all",
  };
}

/** The query that stands for a choice, with its question mark; empty for the usual one. */
export function writeChoice(choice: AttemptChoice): string {
  const query = new URLSearchParams();
  for (const dimension of DIMENSIONS) if (choice[dimension] !== null) query.set(dimension, String(choice[dimension]));
  if (!choice.firstOnly) query.set("attempts", "all");
  return query.size === 0 ? "" : `?${query}`;
}
