import { Choices, type Choice, type ChoiceItem, type ChoicesProps } from "#ui/govuk/choices";
import { describedBy } from "#ui/govuk/form-group";

export interface Checkbox extends Choice {
  /** An exclusive box ("None of these") clears the others. */
  behaviour?: "exclusive";
}

export interface CheckboxesProps extends ChoicesProps {
  items: readonly ChoiceItem<Checkbox>[];
  defaultValues?: readonly string[];
}

export function Checkboxes({ items, defaultValues = [], "aria-describedby": own, ...props }: CheckboxesProps) {
  const { name, idPrefix = name, fieldset } = props;
  return (
    <Choices
      kind="checkbox"
      items={items.map(describeBehaviour)}
      chosen={defaultValues}
      // Without a fieldset to carry them, the hint and error belong to each box.
      itemDescribedBy={fieldset ? undefined : describedBy(idPrefix, props, own)}
      {...props}
      fieldset={fieldset && { ...fieldset, "aria-describedby": fieldset["aria-describedby"] ?? own }}
    />
  );
}

function describeBehaviour(item: ChoiceItem<Checkbox>): ChoiceItem {
  if (!item || "divider" in item) return item;
  const { behaviour, ...choice } = item;
  return { "data-behaviour": behaviour, ...choice };
}
