import type { Attributes, Optional } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";
import { describedBy, LabelledGroup, type LabelledProps } from "#ui/govuk/form-group";

/** The option to preselect is the select's defaultValue. */
export type SelectItem = Omit<Attributes<"option">, "selected">;

export interface SelectProps extends Omit<Attributes<"select">, "value" | "children">, LabelledProps {
  name: string;
  items: readonly Optional<SelectItem>[];
}

export function Select({ items, label, hint, errorMessage, formGroup, ...select }: SelectProps) {
  const question = { hint, errorMessage };
  const id = select.id ?? select.name;
  return (
    <LabelledGroup id={id} label={label} formGroup={formGroup} {...question}>
      <select
        {...select}
        id={id}
        className={classNames("govuk-select", select.className, errorMessage ? "govuk-select--error" : undefined)}
        aria-describedby={describedBy(id, question, select["aria-describedby"])}
      >
        {items.map((item, index) => item && <option key={index} {...item} />)}
      </select>
    </LabelledGroup>
  );
}
