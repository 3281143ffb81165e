import { choiceKind, choiceShape, rightIds } from "../choice-kind.ts";
import { defineKind } from "../kind-rules.ts";
import { unitsOfParts } from "../marks.ts";

export const shape = choiceShape;

/** One right option. Choosing it together with another option is wrong. */
export const rules = defineKind({
  ...choiceKind,
  kind: "single",
  label: "One right option",
  rank: 1,
  keyHint: "The driver chooses one option.",
  control: "radios",
  partMarks: false,
  problems: (item) => (rightIds(item).length === 1 ? [] : ["needs exactly one right option"]),
  units(item, chosen) {
    const ids = new Set(chosen);
    return unitsOfParts(ids.size === 1 && rightIds(item).some((id) => ids.has(id)) ? 1 : 0, 1);
  },
  guess: (item) => 1 / item.options.length,
});
