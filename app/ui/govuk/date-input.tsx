import type { Attributes, Optional } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";
import { FieldsetGroup, type GroupedProps } from "#ui/govuk/form-group";
import { Input, type InputProps } from "#ui/govuk/input";

export interface DateInputItem extends Omit<InputProps, keyof GroupedProps | "label" | "ref"> {
  label?: string;
  /** Marks this field; when no field is marked, an error message marks all that are not `error: false`. */
  error?: boolean;
}

export interface DateInputProps extends Omit<Attributes<"div">, "children">, GroupedProps {
  id: string;
  namePrefix?: string;
  /** Day, month and year unless told. */
  items?: readonly Optional<DateInputItem>[];
  /** By the full name of the field, prefix included, so that a posted form can be handed straight back. */
  defaultValues?: Readonly<Record<string, string | number | undefined>>;
}

const dayMonthYear: readonly DateInputItem[] = [{ name: "day" }, { name: "month" }, { name: "year" }];

export function DateInput({ namePrefix, items = dayMonthYear, defaultValues, ...props }: DateInputProps) {
  const { fieldset, hint, errorMessage, formGroup, className, ...rest } = props;
  const present = items.filter((item) => !!item);
  const marksAll = !!errorMessage && !present.some(isMarked);
  return (
    <FieldsetGroup
      id={rest.id}
      // JAWS reads the description of a fieldset of text inputs only when it is a group.
      fieldset={fieldset && { ...fieldset, role: "group" }}
      hint={hint}
      errorMessage={errorMessage}
      formGroup={formGroup}
    >
      <div className={classNames("govuk-date-input", className)} {...rest}>
        {present.map(({ error, label, ...item }) => {
          const name = namePrefix ? `${namePrefix}-${item.name}` : item.name;
          return (
            <div className="govuk-date-input__item" key={item.name}>
              <Input
                {...item}
                inputMode={item.inputMode ?? "numeric"}
                defaultValue={item.defaultValue ?? defaultValues?.[name]}
                id={item.id ?? `${rest.id}-${item.name}`}
                name={name}
                className={fieldClass(item, error || (marksAll && error !== false))}
                label={{ children: label ?? capitalise(item.name), className: "govuk-date-input__label" }}
              />
            </div>
          );
        })}
      </div>
    </FieldsetGroup>
  );
}

function isMarked({ error, className }: DateInputItem) {
  return !!error || !!className?.includes("govuk-input--error");
}

function fieldClass({ name, className = "" }: DateInputItem, hasError: boolean) {
  return classNames(
    "govuk-date-input__input",
    hasError && !className.includes("govuk-input--error") && "govuk-input--error",
    !className.includes("govuk-input--width-") && `govuk-input--width-${name === "year" ? 4 : 2}`,
    className,
  );
}

function capitalise(name: string) {
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
}
