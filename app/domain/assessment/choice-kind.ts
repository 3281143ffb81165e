/** What the kinds share whose options are ticked: a response is the ids of the options chosen. */
import { z } from "zod";
import { findOption } from "./find-option.ts";
import { type Keyed, type KindDefinition, type OptionField, placeOf, valueAt } from "./kind-rules.ts";

/** An option of a choice is right or wrong. */
export const choiceShape = { option: { correct: z.boolean().default(false) }, item: {} };

const correctField: OptionField = {
  name: "correct",
  label: "This option is right",
  input: "tick",
  write: (option) => (option.correct ? "yes" : ""),
  read: (typed) => ({ correct: typed !== "" }),
  mistake: () => null,
};

type Shared = Exclude<
  keyof KindDefinition,
  "kind" | "label" | "rank" | "keyHint" | "control" | "partMarks" | "problems" | "units" | "guess"
>;

export const choiceKind: Pick<KindDefinition, Shared> = {
  optionField: correctField,
  itemField: null,
  key: rightIds,
  keyOf: (_, { correct }) => ({ label: correct ? "right" : "wrong", scores: correct }),
  keyFields: (_, { correct }) => ({ correct }),
  isRight: (_, { id, correct }, chosen) => chosen.includes(id) === correct,
  rewrite: (item) => item,
  plainStem: (stem) => stem,
  partIds: () => [],
  ask: ({ optionIds }, item) => ({
    parts: [],
    options: optionIds.map((id, index) => ({ value: valueAt(index), text: findOption(item, id).text })),
  }),
  read({ optionIds }, _, values) {
    if (values.some((value) => placeOf(value, optionIds.length) === null)) return null;
    return optionIds.filter((_, index) => values.includes(valueAt(index)));
  },
  show({ optionIds }, _, chosen) {
    if (chosen.some((id) => !optionIds.includes(id))) return null;
    return optionIds.flatMap((id, index) => (chosen.includes(id) ? [valueAt(index)] : []));
  },
  isUnfinished: () => false,
  isSame: sameChoices,
};

/** Whether two responses hold the same, whatever their order and repetitions. */
export function sameChoices(one: readonly string[], other: readonly string[]): boolean {
  return one.every((id) => other.includes(id)) && other.every((id) => one.includes(id));
}

/** The ids of the right options. */
export function rightIds(item: Keyed): string[] {
  return item.options.filter((option) => option.correct).map((option) => option.id);
}
