import { gapsIn } from "#app/domain/assessment/gaps";
import { allKinds, kindRules } from "#app/domain/assessment/kinds";
import type { KindRules } from "#app/domain/assessment/kind-rules";
import type { ItemOption, Question } from "./content-schema.ts";

/** Why a question may not be published with the key it has, by the rules of every kind and of its own. */
export function keyProblems(item: Question): string[] {
  const rules = kindRules(item.kind);
  return [
    ...repeated(item.options.map((option) => option.id)).map((id) => `two options are called “${id}”`),
    ...repeated(item.options.map((option) => option.text.toLowerCase())).map((text) => `two options say “${text}”`),
    ...rules.problems(item),
    ...strayFields(item, rules),
  ];
}

/** What only another kind reads: it would look like a key and be none. */
function strayFields(item: Question, rules: KindRules): string[] {
  const others = allKinds().filter(({ kind }) => kind !== rules.kind);
  const strayOf = (option: ItemOption, index: number) =>
    others.flatMap(({ optionField }) =>
      optionField.sorts || optionField.name === rules.optionField.name || optionField.write(option, index) === "" ? [] : [optionField.name],
    );
  return [
    ...new Set(item.options.flatMap((option, index) => strayOf(option, index))),
    ...others.flatMap(({ itemField }) => (itemField && itemField.write(item) !== "" ? [itemField.name] : [])),
    ...(item.marking === "parts" && !rules.partMarks ? ["marking"] : []),
    ...(gapsIn(item.stem).length > 0 && rules.plainStem(item.stem) === item.stem ? ["[[1]]"] : []),
  ].map((field) => `has “${field}”, which is for another kind of question`);
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
