import type { Course } from "./content-schema.ts";
import { type ChangedField, type Part, PART_KINDS, type PartKind, partsOf, type Values } from "./course-parts.ts";

/** One value before and after; null where there was or is none. `option` names the option of an item. */
export type FieldChange = { field: ChangedField; option: string | null; before: string | null; after: string | null };

/** One part of a course that differs. `decidesMarks` says that it can change who passes. */
export type Change = {
  kind: PartKind;
  slug: string;
  title: string;
  what: "added" | "changed" | "removed";
  fields: FieldChange[];
  decidesMarks: boolean;
};

/** Fields of an item, and whole parts, that can change who passes. */
const DECIDING: ReadonlySet<ChangedField> = new Set(["kind", "critical", "marking", "extra", "option", "key", "scenario"]);
const DECIDING_PARTS: ReadonlySet<PartKind> = new Set(["scenario", "blueprint"]);

/** Everything that differs between the live course and the draft, down to the options of each item; empty when nothing does. */
export function findChanges(live: Course, draft: Course): Change[] {
  const [before, after] = [partsOf(live), partsOf(draft)];
  return PART_KINDS.flatMap((kind) => compareParts(kind, before[kind], after[kind]));
}

function compareParts(kind: PartKind, before: ReadonlyMap<string, Part>, after: ReadonlyMap<string, Part>): Change[] {
  const slugs = [...new Set([...before.keys(), ...after.keys()])];
  return slugs.flatMap((slug) => {
    const [old, young] = [before.get(slug), after.get(slug)];
    const fields = compareValues(old?.values ?? [], young?.values ?? []);
    if (fields.length === 0) return [];
    const what = !old ? "added" : !young ? "removed" : "changed";
    const decidesMarks = DECIDING_PARTS.has(kind) || (kind === "item" && fields.some(({ field }) => DECIDING.has(field)));
    return [{ kind, slug, title: (young ?? old)?.title ?? slug, what, fields, decidesMarks }];
  });
}

function compareValues(before: Values, after: Values): FieldChange[] {
  const keys = new Map([...before, ...after].map(([field, option]) => [`${field} ${option}`, { field, option }]));
  const valueIn = (values: Values, key: string) => values.find(([field, option]) => `${field} ${option}` === key)?.[2] ?? null;
  return [...keys].flatMap(([key, { field, option }]) => {
    const change = { field, option, before: valueIn(before, key), after: valueIn(after, key) };
    return change.before === change.after ? [] : [change];
  });
}
