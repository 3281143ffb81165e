import { allKinds } from "#app/domain/assessment/kinds";
import type { Course, Item } from "#app/domain/course/content-schema";
import type { FormState } from "#app/ui/form-state";

/** Everything the form of an item shows, from the item itself. */
export function itemFormValues(item: Item): FormState["values"] {
  const [year = "", month = "", day = ""] = item.review_by.split("-");
  return {
    id: item.id,
    outcome: item.outcome,
    fact: item.fact,
    scenario: item.scenario ?? "",
    kind: item.kind,
    critical: item.critical ? "yes" : "",
    difficulty: item.difficulty,
    situation: item.situation ?? "",
    stem: item.stem,
    optionId: item.options.map((option) => option.id),
    text: item.options.map((option) => option.text),
    why: item.options.map((option) => option.why),
    ...keyValues(item),
    marking: item.marking ?? "all-or-nothing",
    sourceTitle: item.source.title,
    sourceUrl: item.source.url ?? "",
    "review-day": String(Number(day)),
    "review-month": String(Number(month)),
    "review-year": year,
  };
}

/** The columns in which the kinds write their keys. A tick-box stands under the number of its row. */
function keyValues(item: Item): FormState["values"] {
  const columns = allKinds().map(({ optionField }): [string, string[]] => {
    const column = item.options.map((option, index) => optionField.write(option, index));
    return [optionField.name, optionField.input === "tick" ? column.flatMap((cell, index) => (cell ? [String(index + 1)] : [])) : column];
  });
  const fields = allKinds().flatMap(({ itemField }): [string, string][] => (itemField ? [[itemField.name, itemField.write(item)]] : []));
  return Object.fromEntries<string | string[]>([...columns, ...fields]);
}

/** The values of a repeated field, or none. */
export function listOf(form: FormState, name: string): readonly string[] {
  const value = form.values[name];
  return Array.isArray(value) ? value : [];
}

/** What a question may test, under the number of its module. */
export function outcomeChoices(course: Course): { value: string; children: string }[] {
  return course.modules.flatMap((module, index) =>
    module.outcomes.map((outcome) => ({ value: outcome.id, children: `${index + 1}. ${outcome.text}` })),
  );
}

/** The scenarios a question may belong to, under the number of their module. */
export function scenarioChoices(course: Course): { value: string; children: string }[] {
  const numberOf = (topic: string) => course.modules.findIndex((module) => module.slug === topic) + 1;
  return (course.scenarios ?? []).map(({ id, topic, title }) => ({ value: id, children: `${numberOf(topic)}. ${title}` }));
}
