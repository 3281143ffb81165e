import type { Course, Item } from "#app/domain/course/content-schema";
import type { FormState } from "#app/ui/form-state";

/** Everything the form of an item shows, from the item itself. */
export function itemFormValues(item: Item): FormState["values"] {
  const [year = "", month = "", day = ""] = item.review_by.split("-");
  return {
    id: item.id,
    outcome: item.outcome,
    fact: item.fact,
    kind: item.kind,
    critical: item.critical ? "yes" : "",
    difficulty: item.difficulty,
    situation: item.situation ?? "",
    stem: item.stem,
    optionId: item.options.map((option) => option.id),
    text: item.options.map((option) => option.text),
    why: item.options.map((option) => option.why),
    correct: item.options.flatMap((option, index) => (option.correct ? [String(index + 1)] : [])),
    sourceTitle: item.source.title,
    sourceUrl: item.source.url ?? "",
    "review-day": String(Number(day)),
    "review-month": String(Number(month)),
    "review-year": year,
  };
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
