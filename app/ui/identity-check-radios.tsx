import { IDENTITY_CHECK_WORDS } from "#app/ui/decision-words";
import { type FormState, valueOf } from "#app/ui/form-state";
import { Radios } from "#ui/govuk/radios";

/** How an officer satisfied themselves who somebody is. */
export function IdentityCheckRadios({ form, legend }: { form: FormState; legend: string }) {
  return (
    <Radios
      name="identityCheck"
      fieldset={{ legend: { children: legend, className: "govuk-fieldset__legend--m" } }}
      hint="This stays with the application, with your name and the time."
      errorMessage={form.errors.identityCheck}
      defaultValue={valueOf(form, "identityCheck")}
      items={Object.entries(IDENTITY_CHECK_WORDS).map(([value, children]) => ({ value, children }))}
    />
  );
}
