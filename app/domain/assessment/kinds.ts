/** The one registry of item kinds: a new kind is a file in `kinds/` and a line here. */
import type { Item } from "#app/domain/course/content-schema";
import { multiple } from "#app/domain/assessment/kinds/multiple";
import { single } from "#app/domain/assessment/kinds/single";
import { trueFalse } from "#app/domain/assessment/kinds/true-false";

export type ItemKind = "single" | "multiple" | "true-false";

/** What differs from one kind of item to the next: how it is asked, and how it is marked. */
export type KindRules = {
  kind: ItemKind;
  control: "radios" | "checkboxes";
  /** Names the sentence shown under the question; `ui` words it. */
  instruction: "choose-one" | "choose-all";
  /** 1 for a right response, 0 for a wrong or empty one. `chosen` holds option ids; their order and repetition never matter. */
  mark(item: Pick<Item, "options">, chosen: readonly string[]): 0 | 1;
};

const RULES: Record<ItemKind, KindRules> = { single, multiple, "true-false": trueFalse };

/** The rules of one kind of item. */
export function kindRules(kind: ItemKind): KindRules {
  return RULES[kind];
}
