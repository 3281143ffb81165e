import type { ShownItem } from "#app/domain/assessment/paper";
import { type Numbered, writeNumbers } from "./contact-numbers.ts";
import type { PracticeItem } from "./content-schema.ts";

/** A practice question in the form of a test question, so that a driver practises with the very controls of the test. */
export function showPracticeItem({ kind, situation, stem, options }: PracticeItem, contacts: readonly Numbered[]): ShownItem {
  const write = (text: string) => writeNumbers(text, contacts);
  const shown = options.map(({ text }, index) => ({ value: String(index + 1), text: write(text) }));
  const before = situation === undefined ? null : write(situation);
  return { position: 1, of: 1, kind, situation: before, stem: write(stem), options: shown };
}

export type PracticeFeedback = { right: boolean; options: { text: string; chosen: boolean; correct: boolean; why: string }[] };

/** Why each option is right or wrong, once something was chosen; nothing of it is kept. Null when nothing was, or nothing the item has. */
export function practiceFeedback({ options }: PracticeItem, values: readonly string[]): PracticeFeedback | null {
  const told = options.map(({ text, correct, why }, index) => ({ text, chosen: values.includes(String(index + 1)), correct, why }));
  if (!told.some(({ chosen }) => chosen)) return null;
  return { right: told.every(({ chosen, correct }) => chosen === correct), options: told };
}
