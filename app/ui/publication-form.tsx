import { type FormState, valueOf } from "#app/ui/form-state";
import { Button } from "#ui/govuk/button";
import { Textarea } from "#ui/govuk/textarea";

/** The note that goes with a version for good, and the button. `basis` names the draft as it is shown above. */
export function PublicationForm({ number, basis, form }: { number: number; basis: string; form: FormState }) {
  return (
    <form method="post" noValidate className="app-form-column">
      <h2 className="govuk-heading-m">Publish version {number}</h2>
      <input type="hidden" name="basis" value={basis} />
      <Textarea
        name="note"
        label="What changes, and why"
        hint="One or two sentences. They stay in the history of versions."
        rows={3}
        maxLength={500}
        defaultValue={valueOf(form, "note")}
        errorMessage={form.errors.note}
      />
      <Button preventDoubleClick>Publish version {number}</Button>
    </form>
  );
}
