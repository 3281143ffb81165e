import { type FormState, valueOf } from "#app/ui/form-state";
import { Textarea } from "#ui/govuk/textarea";

/** Why an officer decides as they do; it stays with the application. */
export function ReasonField({ form, label, hint }: { form: FormState; label: string; hint: string }) {
  return (
    <Textarea
      name="reason"
      label={label}
      hint={hint}
      rows={4}
      maxLength={1000}
      defaultValue={valueOf(form, "reason")}
      errorMessage={form.errors.reason}
    />
  );
}
