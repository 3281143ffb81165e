/** The one door to the item kinds. Each is a file in `kinds/`; `npm run kinds` lists them. */
import { type ITEM_KINDS, KINDS } from "./kinds.generated.ts";
import type { KindRules } from "./kind-rules.ts";

export type ItemKind = (typeof ITEM_KINDS)[number];

/** The rules of one kind of item. */
export function kindRules(kind: ItemKind): KindRules {
  return KINDS[kind];
}

/** The rules of every kind, in the order in which editors look for them. */
export function allKinds(): KindRules[] {
  return Object.values<KindRules>(KINDS).toSorted((one, other) => one.rank - other.rank);
}
