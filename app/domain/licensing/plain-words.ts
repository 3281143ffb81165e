/** Words without case, spaces and punctuation: "Forename(s)" is forenames. */
export function plainWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

const KINDS: ReadonlyMap<string, "new" | "renewal"> = new Map([
  ["n", "new"],
  ["new", "new"],
  ["newapplication", "new"],
  ["r", "renewal"],
  ["renew", "renewal"],
  ["renewal", "renewal"],
  ["renewalapplication", "renewal"],
]);

/** New or renewal, also as "N", "R", "Renew" or "Renewal application"; null for any other word. */
export function kindIn(typed: string): "new" | "renewal" | null {
  return KINDS.get(plainWords(typed)) ?? null;
}
