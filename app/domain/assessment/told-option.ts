import type { ItemOption } from "#app/domain/course/content-schema";
import type { Keyed } from "./kind-rules.ts";
import { type ItemKind, kindRules } from "./kinds.ts";

/** An option when its key may be told: its words with what belongs to it, whether it is part of the right answer, and whether it was given so. */
export type ToldOption = { text: string; right: boolean; chosen: boolean };

/** Tells one option with its key. `chosen` is a response as it is kept; where there is none, nothing was given. */
export function tellOption(item: Keyed & { kind: ItemKind }, option: ItemOption, chosen: readonly string[]): ToldOption {
  const rules = kindRules(item.kind);
  const { label, partner, scores } = rules.keyOf(item, option);
  const told = partner === undefined ? `${option.text} (${label})` : `${option.text} → ${partner}`;
  const text = rules.optionField.input === "tick" ? option.text : told;
  return { text, right: scores, chosen: rules.isRight(item, option, chosen) === scores };
}
