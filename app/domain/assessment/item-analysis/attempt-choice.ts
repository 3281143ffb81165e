/** Which attempts are looked at: of one version or, with null, of all; only the first for each application, or the repeats as well. */
export type AttemptChoice = { version: number | null; firstOnly: boolean };

/** Reads the choice from the query of an address; whatever is missing or odd means the usual: all versions, first attempts. */
export function readChoice(query: URLSearchParams): AttemptChoice {
  const version = Number(query.get("version"));
  return { version: Number.isInteger(version) && version > 0 ? version : null, firstOnly: query.get("attempts") !== "all" };
}

/** The query that stands for a choice, with its question mark; empty for the usual one. */
export function writeChoice({ version, firstOnly }: AttemptChoice): string {
  const query = new URLSearchParams();
  if (version !== null) query.set("version", String(version));
  if (!firstOnly) query.set("attempts", "all");
  return query.size === 0 ? "" : `?${query}`;
}
