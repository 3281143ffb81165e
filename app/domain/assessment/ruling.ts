import { type Correction, correctItems, hasChoiceKey, type Ruling } from "./correction.ts";
import type { KeyedItem } from "./paper.ts";

/**
 * Why a ruling cannot be made. "no-key": this kind of item has no options to tick, it can only be voided.
 * "all-right": with every option of a single choice right it is void. "changes-nothing": it is marked like this already.
 */
export type RulingProblem = "no-key" | "nothing-right" | "all-right" | "not-an-option" | "changes-nothing";

/** Why this ruling cannot be made on a published item, or null. `applied` are the corrections of the course so far. */
export function findRulingProblem(item: KeyedItem, ruling: Ruling, applied: readonly Correction[]): RulingProblem | null {
  if (ruling.kind === "key") {
    const problem = findKeyProblem(item, ruling.right);
    if (problem) return problem;
  }
  return changesNothing(item, ruling, applied) ? "changes-nothing" : null;
}

/** The ids of the options that count as right now, or null where the item is void. */
export function rightNow(item: KeyedItem, applied: readonly Correction[]): string[] | null {
  const { items, voided } = correctItems(new Map([[item.id, item]]), applied);
  if (voided.has(item.id)) return null;
  return (items.get(item.id) ?? item).options.filter((option) => option.correct).map((option) => option.id);
}

function findKeyProblem(item: KeyedItem, right: readonly string[]): RulingProblem | null {
  if (!hasChoiceKey(item)) return "no-key";
  if (right.length === 0) return "nothing-right";
  const ids = item.options.map((option) => option.id);
  if (!right.every((id) => ids.includes(id))) return "not-an-option";
  return item.kind !== "multiple" && ids.every((id) => right.includes(id)) ? "all-right" : null;
}

function changesNothing(item: KeyedItem, ruling: Ruling, applied: readonly Correction[]): boolean {
  const now = rightNow(item, applied);
  if (ruling.kind === "void" || now === null) return ruling.kind === "void" && now === null;
  return now.length === new Set(ruling.right).size && now.every((id) => ruling.right.includes(id));
}
