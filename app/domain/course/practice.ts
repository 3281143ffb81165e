import type { KindRules } from "#app/domain/assessment/kind-rules";
import { kindRules } from "#app/domain/assessment/kinds";
import { UNITS } from "#app/domain/assessment/marks";
import { layOutItem, type PaperItem, type ShownItem } from "#app/domain/assessment/paper";
import { randomFrom } from "#app/domain/assessment/random";
import { type Numbered, writeItemNumbers } from "./contact-numbers.ts";
import type { ItemOption, PracticeItem } from "./content-schema.ts";

/** A practice question in the form of a test question, so that a driver practises with the very controls of the test. */
export function showPracticeItem(practice: PracticeItem, contacts: readonly Numbered[]): ShownItem {
  const item = writeItemNumbers(practice, contacts);
  const rules = kindRules(item.kind);
  const { kind, situation = null } = item;
  return { position: 1, of: 1, kind, situation, stem: rules.plainStem(item.stem), ...rules.ask(layOut(item), item) };
}

/** `correct` says of an option that was to be ticked whether it should be, and of any other whether its part of the answer was right. */
export type PracticeFeedback = { right: boolean; options: { text: string; chosen: boolean; correct: boolean; why: string }[] };

/** Why each option is right or wrong, once a whole answer was given; nothing of it is kept. Null before, or for what the item never offered. */
export function practiceFeedback(item: PracticeItem, values: readonly string[]): PracticeFeedback | null {
  const rules = kindRules(item.kind);
  const chosen = rules.read(layOut(item), item, values);
  if (!chosen || chosen.length === 0 || rules.isUnfinished(item, chosen)) return null;
  return { right: rules.units(item, chosen) === UNITS, options: item.options.map((option) => tell(item, option, rules, chosen)) };
}

function tell(item: PracticeItem, option: ItemOption, rules: KindRules, chosen: readonly string[]): PracticeFeedback["options"][number] {
  const { id, text, correct, why } = option;
  if (isTicked(rules)) return { text, chosen: chosen.includes(id), correct, why };
  const { label, partner } = rules.keyOf(item, option);
  return {
    text: partner ? `${text} → ${partner}` : `${text} (${label})`,
    chosen: false,
    correct: rules.isRight(item, option, chosen),
    why,
  };
}

/** The options to tick stand as they are listed; all others are mixed, always alike, because their order could tell the answer. */
function layOut(item: PracticeItem): PaperItem {
  const seed = [...item.id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 32, 7);
  return layOutItem(item, isTicked(kindRules(item.kind)) ? (ids) => [...ids] : randomFrom(seed).shuffle);
}

function isTicked({ optionField }: KindRules): boolean {
  return optionField.input === "tick";
}
