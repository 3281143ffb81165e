import { Checkboxes } from "#ui/govuk/checkboxes";
import type { ItemQuestionProps } from "#ui/item-question";
import { useWords } from "#ui/words-context";

/** As many options as are right. */
export function Question({ item, chosen, errorMessage }: ItemQuestionProps) {
  return (
    <Checkboxes
      name="choice[]"
      idPrefix="choice"
      errorMessage={errorMessage}
      hint={useWords().question.chooseAll}
      fieldset={{ legend: { className: "govuk-fieldset__legend--m", children: item.stem } }}
      items={item.options.map(({ value, text }) => ({ value, children: text }))}
      defaultValues={chosen}
    />
  );
}
