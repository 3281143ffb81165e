import { allKinds } from "#app/domain/assessment/kinds";
import type { FormState } from "#app/ui/form-state";
import { listOf } from "#app/ui/item-form-state";
import { Textarea } from "#ui/govuk/textarea";
import { OptionKeyField } from "#ui/option-key-field";

const MOST_OPTIONS = 10;
const FEWEST_ROWS = 4;
const SPARE_ROWS = 2;

/** Every column in which some kind writes its keys, once. */
const COLUMNS = [...new Map(allKinds().map(({ optionField }) => [optionField.name, optionField])).values()];

/** The options of an item: a row each, and spare rows to add more without a script. */
export function OptionRows({ form }: { form: FormState }) {
  const texts = listOf(form, "text");
  const filled = texts.findLastIndex((text, index) => text !== "" || listOf(form, "why")[index]) + 1;
  const rows = Math.min(MOST_OPTIONS, Math.max(texts.length, FEWEST_ROWS, filled + SPARE_ROWS));
  return (
    <>
      <h2 className="govuk-heading-m" id="options">
        Options
      </h2>
      <p className="govuk-hint">
        To take an option away, clear its row. To add one, fill in an empty row; two more appear after saving. The order is mixed for each
        driver.
      </p>
      {Array.from({ length: rows }, (_, index) => (
        <OptionRow key={index} form={form} index={index} />
      ))}
    </>
  );
}

function OptionRow({ form, index }: { form: FormState; index: number }) {
  const number = index + 1;
  return (
    <fieldset className="govuk-fieldset app-option-row">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Option {number}</legend>
      <input type="hidden" name="optionId[]" value={listOf(form, "optionId")[index] ?? ""} />
      <Textarea
        name="text[]"
        id={`text-${number}`}
        rows={2}
        label="What the driver reads"
        defaultValue={listOf(form, "text")[index] ?? ""}
        errorMessage={form.errors[`text-${number}`]}
      />
      {COLUMNS.map((field) => (
        <OptionKeyField key={field.name} form={form} field={field} index={index} />
      ))}
      <Textarea
        name="why[]"
        id={`why-${number}`}
        rows={2}
        label="Why it is right or wrong"
        defaultValue={listOf(form, "why")[index] ?? ""}
        errorMessage={form.errors[`why-${number}`]}
      />
    </fieldset>
  );
}
