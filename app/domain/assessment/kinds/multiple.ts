import { choiceKind, choiceShape, rightIds } from "../choice-kind.ts";
import { defineKind, type Keyed } from "../kind-rules.ts";
import { scoreOf, unitsOfParts } from "../marks.ts";

export const shape = choiceShape;

/**
 * Several right options. All or nothing: every right one chosen and no wrong one.
 * In parts: the right ones chosen less the wrong ones, of all right ones, and never below nothing.
 */
export const rules = defineKind({
  ...choiceKind,
  kind: "multiple",
  label: "Several right options",
  rank: 2,
  keyHint: "The driver chooses all that are right.",
  control: "checkboxes",
  partMarks: true,
  problems(item) {
    const right = rightIds(item).length;
    return right < 2 || right === item.options.length ? ["needs at least two right options and one wrong one"] : [];
  },
  units: unitsOfChoices,
  guess(item) {
    const ids = item.options.map((option) => option.id);
    const choices = 2 ** ids.length;
    const all = Array.from({ length: choices - 1 }, (_, index) => ids.filter((_, place) => ((index + 1) >> place) % 2 === 1));
    return scoreOf(all.reduce((total, chosen) => total + unitsOfChoices(item, chosen), 0)) / all.length;
  },
});

function unitsOfChoices(item: Keyed, chosen: readonly string[]): number {
  const ids = new Set(chosen);
  const key = rightIds(item);
  const right = key.filter((id) => ids.has(id)).length;
  const wrong = ids.size - right;
  if (key.length === 0) return 0;
  if (item.marking === "parts") return unitsOfParts(Math.max(0, right - wrong), key.length);
  return unitsOfParts(right === key.length && wrong === 0 ? 1 : 0, 1);
}
