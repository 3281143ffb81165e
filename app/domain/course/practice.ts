import { kindRules } from "#app/domain/assessment/kinds";
import { UNITS } from "#app/domain/assessment/marks";
import { layOutItem, type PaperItem, type ShownItem } from "#app/domain/assessment/paper";
import { randomFrom } from "#app/domain/assessment/random";
import { tellOption } from "#app/domain/assessment/told-option";
import { type Numbered, writeItemNumbers } from "./contact-numbers.ts";
import type { PracticeItem } from "./content-schema.ts";

/** A practice question in the form of a test question, so that a driver practises with the very controls of the test. */
export function showPracticeItem(practice: PracticeItem, contacts: readonly Numbered[]): ShownItem {
  const item = writeItemNumbers(practice, contacts);
  const rules = kindRules(item.kind);
  const { kind, situation = null } = item;
  return { position: 1, of: 1, kind, situation, stem: rules.plainStem(item.stem), ...rules.ask(layOut(item), item), block: null };
}

export type PracticeFeedback = { right: boolean; options: { text: string; chosen: boolean; correct: boolean; why: string }[] };

/** Why each option is right or wrong, once a whole answer was given; nothing of it is kept. Null before, or for what the item never offered. */
export function practiceFeedback(item: PracticeItem, values: readonly string[]): PracticeFeedback | null {
  const rules = kindRules(item.kind);
  const given = rules.read(layOut(item), item, values);
  if (!given || given.length === 0 || rules.isUnfinished(item, given)) return null;
  const options = item.options.map((option) => {
    const { text, right, chosen } = tellOption(item, option, given);
    return { text, chosen, correct: right, why: option.why };
  });
  return { right: rules.units(item, given) === UNITS, options };
}

/** The options to tick stand as they are listed; all others are mixed, always alike, because their order could tell the answer. */
function layOut(item: PracticeItem): PaperItem {
  const seed = [...item.id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 32, 7);
  return layOutItem(item, kindRules(item.kind).optionField.input === "tick" ? (ids) => [...ids] : randomFrom(seed).shuffle);
}
