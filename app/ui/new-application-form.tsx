import { KIND_OF_APPLICATION } from "#app/ui/application-words";
import { type FormState, valueOf } from "#app/ui/form-state";
import type { LicenseeTypes } from "#app/ui/queue-words";
import { DateField } from "#ui/date-field";
import { Button } from "#ui/govuk/button";
import { Radios } from "#ui/govuk/radios";
import { TextField } from "#ui/text-field";

/** One application, as it stands in the licensing system: nothing more than what matching and the test need. */
export function NewApplicationForm({ form, types, texts }: { form: FormState; types: LicenseeTypes; texts: boolean }) {
  const choice = { className: "govuk-radios--small" };
  return (
    <form method="post" noValidate>
      <TextField
        form={form}
        name="reference"
        label="Reference"
        hint="As in your licensing system"
        spellCheck={false}
        className="govuk-input--width-20"
      />
      <TextField form={form} name="surname" label="Surname" spellCheck={false} />
      <TextField form={form} name="firstNames" label="First names" spellCheck={false} />
      <DateField form={form} name="born" label="Date of birth" hint="For example 27 3 1978" />
      <Radios
        {...choice}
        name="licenseeType"
        fieldset={{ legend: { children: "Licence" } }}
        errorMessage={form.errors.licenseeType}
        defaultValue={valueOf(form, "licenseeType")}
        items={types.map(({ licenseeType, label }) => ({ value: licenseeType, children: label }))}
      />
      <Radios
        {...choice}
        name="kind"
        fieldset={{ legend: { children: "New or renewal" } }}
        errorMessage={form.errors.kind}
        defaultValue={valueOf(form, "kind")}
        items={Object.entries(KIND_OF_APPLICATION).map(([value, children]) => ({ value, children }))}
      />
      <DateField form={form} name="received" label="Date received" hint="For example 9 11 2026" />
      <TextField
        form={form}
        name="email"
        type="email"
        label="E-mail address (optional)"
        hint="With an address, an invitation goes to the driver at once. Its link works for 14 days."
        spellCheck={false}
      />
      <TextField
        form={form}
        name="phone"
        type="tel"
        label="Telephone number (optional)"
        hint={texts ? "Without an e-mail address, the invitation goes to a UK mobile number as a text message." : "For your own calls."}
        className="govuk-input--width-20"
        spellCheck={false}
      />
      <Button preventDoubleClick>Add the application</Button>
    </form>
  );
}
