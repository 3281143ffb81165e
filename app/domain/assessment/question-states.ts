import type { Paper } from "./paper.ts";

/** How one question of a paper stands; `position` counts from 1. */
export type QuestionState = { position: number; answered: boolean; flagged: boolean };

/** How every question of a paper stands, in order. `answered` and `flagged` hold item ids. */
export function questionStates(
  paper: Paper,
  answered: { has(itemId: string): boolean },
  flagged: { has(itemId: string): boolean },
): QuestionState[] {
  return paper.items.map(({ itemId }, index) => ({ position: index + 1, answered: answered.has(itemId), flagged: flagged.has(itemId) }));
}

/** Where to go on: the first question without an answer, or null when every question has one. */
export function firstUnanswered(questions: readonly QuestionState[]): number | null {
  return questions.find((question) => !question.answered)?.position ?? null;
}
