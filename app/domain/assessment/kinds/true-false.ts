import type { KindRules } from "#app/domain/assessment/kinds";
import { single } from "#app/domain/assessment/kinds/single";

/** A statement to call true or false: marked like an item with one right option. */
export const trueFalse: KindRules = {
  kind: "true-false",
  control: "radios",
  instruction: "choose-one",
  mark: single.mark,
};
