import type { ItemKind } from "#app/domain/assessment/kinds";
import type { Item } from "#app/domain/course/content-schema";

/** How editors read the kinds of question. */
export const KIND_WORDS: Record<ItemKind, string> = {
  single: "One right option",
  multiple: "Several right options",
  "true-false": "True or false",
};

export const DIFFICULTY_WORDS: Record<Item["difficulty"], string> = { easy: "Easy", medium: "Medium", hard: "Hard" };
