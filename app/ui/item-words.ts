import { allKinds, type ItemKind, kindRules } from "#app/domain/assessment/kinds";
import type { Item } from "#app/domain/course/content-schema";

/** Every kind of question as editors choose among them. */
export const KIND_CHOICES: readonly { value: string; children: string }[] = allKinds().map(({ kind, label }) => ({
  value: kind,
  children: label,
}));

/** How editors read a kind of question. */
export function kindLabel(kind: ItemKind): string {
  return kindRules(kind).label;
}

export const MARKING_WORDS = { "all-or-nothing": "All or nothing", parts: "A share for each right part" };

export const DIFFICULTY_WORDS: Record<Item["difficulty"], string> = { easy: "Easy", medium: "Medium", hard: "Hard" };
