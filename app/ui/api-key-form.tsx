import { API_KEY_DAYS } from "#app/domain/licensing/api-key";
import { type FormState, valueOf } from "#app/ui/form-state";
import { Button } from "#ui/govuk/button";
import { Radios } from "#ui/govuk/radios";
import { Select } from "#ui/govuk/select";
import { TextField } from "#ui/text-field";

type ApiKeyFormProps = { authorities: readonly { authorityId: string; name: string }[]; form: FormState };

/** Who will use the key, whose applications it opens, and for how long. */
export function ApiKeyForm({ authorities, form }: ApiKeyFormProps) {
  const councils = authorities.map(({ authorityId, name }) => ({ value: authorityId, children: name }));
  return (
    <form method="post" noValidate>
      <TextField form={form} name="name" label="Which system uses it" hint="Such as: licensing back office" />
      <Select
        name="authority"
        label="Council"
        errorMessage={form.errors.authority}
        defaultValue={valueOf(form, "authority")}
        items={[{ value: "", children: "Choose a council" }, ...councils]}
      />
      <Radios
        name="days"
        fieldset={{ legend: { children: "How long it lasts", className: "govuk-fieldset__legend--s" } }}
        errorMessage={form.errors.days}
        defaultValue={valueOf(form, "days")}
        items={API_KEY_DAYS.map((days) => ({ value: days, children: `${days} days` }))}
      />
      <p className="govuk-body">The key can read the applications of this council, with the applicants’ names. It can change nothing.</p>
      <Button preventDoubleClick>Make the key</Button>
    </form>
  );
}

/** The new key, the only time that anybody sees it. */
export function NewKey({ value }: { value: string }) {
  return (
    <>
      <p className="govuk-body">Copy the key now and keep it as you keep a password. We cannot show it again.</p>
      <p className="govuk-body app-wrap">
        <code>{value}</code>
      </p>
      <p className="govuk-body">
        What it can ask is written in{" "}
        <a className="govuk-link" href="/api/v1/openapi.json">
          the description of the API
        </a>
        .
      </p>
      <a className="govuk-link govuk-body" href="/admin/api-keys">
        Go to all keys
      </a>
    </>
  );
}
