import { Document, isScalar, type Pair, Scalar, visit } from "yaml";

/** The order of keys in every content file; a key that is not named here comes last. */
const KEYS = [
  ...["slug", "id", "fact", "outcome", "scenario", "topic", "lesson", "title", "passage", "journey", "picture", "file", "alt"],
  ...["summary", "language", "audience", "approval", "blueprint"],
  ...["state", "statement", "items", "per_topic", "kind", "marking", "critical", "difficulty", "minutes", "situation", "stem", "question"],
  ...["topics", "easy", "medium", "hard", "include", "scenarios", "exposure_cap"],
  ...["options", "choices", "text", "correct", "match", "gap", "best", "why", "feedback", "decoys", "steps", "source", "url", "review_by"],
  ...["outcomes", "journeys", "practice"],
];

/**
 * YAML that is the same bytes for the same content: keys in one order, one line for each text, prose in double quotes,
 * so that a colon or a dash typed into it later does no harm. What is false is left out: the schema puts it back.
 */
export function printYaml(value: object): string {
  const document = new Document(withoutFalse(value), { sortMapEntries: byKey, aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, node) {
      if (key !== "key" && typeof node.value === "string") node.type = isProse(node.value) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
    },
  });
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
}

function isProse(text: string): boolean {
  return /\s|^\d/.test(text);
}

function withoutFalse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFalse);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== false && part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutFalse(part)]));
}

function byKey(a: Pair, b: Pair): number {
  return placeOf(a.key) - placeOf(b.key);
}

function placeOf(key: unknown): number {
  const place = KEYS.indexOf(isScalar(key) ? String(key.value) : String(key));
  return place < 0 ? KEYS.length : place;
}
