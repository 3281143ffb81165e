import type { OptionField } from "#app/domain/assessment/kind-rules";
import type { FormState } from "#app/ui/form-state";
import { listOf } from "#app/ui/item-form-state";
import { Input } from "#ui/govuk/input";

type OptionKeyFieldProps = { form: FormState; field: OptionField; index: number };

/** What one option has to do with the key, in the column of its kind. */
export function OptionKeyField({ form, field, index }: OptionKeyFieldProps) {
  const id = `${field.name}-${index + 1}`;
  if (field.input === "tick") return <OptionTick form={form} field={field} index={index} />;
  const isNumber = field.input === "number";
  return (
    <Input
      name={`${field.name}[]`}
      id={id}
      label={field.label}
      hint={field.hint}
      className={isNumber ? "govuk-input--width-2" : undefined}
      inputMode={isNumber ? "numeric" : undefined}
      formGroup={{ "data-field": field.name }}
      defaultValue={listOf(form, field.name)[index] ?? ""}
      errorMessage={form.errors[id]}
    />
  );
}

/** A tick-box sends the number of its row. */
function OptionTick({ form, field, index }: OptionKeyFieldProps) {
  const number = index + 1;
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small govuk-form-group" data-module="govuk-checkboxes" data-field={field.name}>
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          type="checkbox"
          id={`${field.name}-${number}`}
          name={`${field.name}[]`}
          value={number}
          defaultChecked={listOf(form, field.name).includes(String(number))}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={`${field.name}-${number}`}>
          {field.label}
        </label>
      </div>
    </div>
  );
}
