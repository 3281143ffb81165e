import { Radios } from "#ui/govuk/radios";
import type { ItemQuestionProps } from "#ui/item-question";
import { useWords } from "#ui/words-context";

/** One option of several. */
export function Question({ item, chosen, errorMessage }: ItemQuestionProps) {
  return (
    <Radios
      name="choice[]"
      idPrefix="choice"
      errorMessage={errorMessage}
      hint={useWords().question.chooseOne}
      fieldset={{ legend: { className: "govuk-fieldset__legend--m", children: item.stem } }}
      items={item.options.map(({ value, text }) => ({ value, children: text }))}
      defaultValue={chosen[0] ?? ""}
    />
  );
}
