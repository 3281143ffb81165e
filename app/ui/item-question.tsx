import { kindRules } from "#app/domain/assessment/kinds";
import type { ShownItem } from "#app/domain/assessment/paper";
import { Checkboxes } from "#ui/govuk/checkboxes";
import { Radios } from "#ui/govuk/radios";

type ItemQuestionProps = { item: ShownItem; chosen: readonly string[]; errorMessage?: string };

/** One item as a driver sees it: the situation, the question and its options. */
export function ItemQuestion({ item, chosen, errorMessage }: ItemQuestionProps) {
  const several = kindRules(item.kind).control === "checkboxes";
  const question = {
    name: "choice[]",
    idPrefix: "choice",
    errorMessage,
    hint: several ? "Choose all that are right." : "Choose one.",
    fieldset: { legend: { className: "govuk-fieldset__legend--m", children: item.stem } },
    items: item.options.map(({ value, text }) => ({ value, children: text })),
  };
  return (
    <>
      {item.situation && <p className="govuk-body-l">{item.situation}</p>}
      {several ? <Checkboxes {...question} defaultValues={chosen} /> : <Radios {...question} defaultValue={chosen[0] ?? ""} />}
    </>
  );
}
