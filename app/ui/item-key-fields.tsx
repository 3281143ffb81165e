import { allKinds } from "#app/domain/assessment/kinds";
import { type FormState, valueOf } from "#app/ui/form-state";
import { MARKING_WORDS } from "#app/ui/item-words";
import { Radios } from "#ui/govuk/radios";
import { Textarea } from "#ui/govuk/textarea";

/** What some kinds add to the item as a whole. */
export function ItemKeyFields({ form }: { form: FormState }) {
  return (
    <>
      {allKinds().map(
        ({ itemField: field }) =>
          field && (
            <Textarea
              key={field.name}
              name={field.name}
              label={`${field.label} (optional)`}
              hint={field.hint}
              rows={3}
              formGroup={{ "data-field": field.name }}
              defaultValue={valueOf(form, field.name)}
              errorMessage={form.errors[field.name]}
            />
          ),
      )}
      <Radios
        name="marking"
        formGroup={{ "data-field": "marking" }}
        fieldset={{ legend: "Marks" }}
        items={Object.entries(MARKING_WORDS).map(([value, children]) => ({ value, children }))}
        defaultValue={valueOf(form, "marking") || "all-or-nothing"}
      />
    </>
  );
}
