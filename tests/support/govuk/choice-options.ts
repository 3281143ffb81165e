import { content, part, wrapper, type ContentOptions, type PartOptions } from "#tests/support/govuk/options";

interface ItemOptions extends PartOptions {
  id?: string;
  name?: string;
  value: string | number;
  checked?: boolean;
  disabled?: boolean;
  behaviour?: "exclusive";
  label?: PartOptions;
  hint?: ContentOptions;
  conditional?: ContentOptions;
}

export type ChoiceOptions = ItemOptions | { divider: string } | false | null | "";

/** A radio or a checkbox, as both macros take it. */
export function choice(options: ChoiceOptions) {
  if (!options || "divider" in options) return options;
  const { id, name, value, checked, disabled, behaviour, label, hint, conditional, ...item } = options;
  return {
    ...part(item),
    id,
    name,
    behaviour,
    value: String(value),
    defaultChecked: checked,
    disabled,
    label: label && wrapper(label),
    hint: content(hint),
    conditional: content(conditional),
  };
}
