import { API_KEY_DAYS, API_SCOPES } from "#app/domain/api/api-key";
import { SCOPE_WORDS } from "#app/ui/api-key-words";
import { type FormState, valueOf, valuesOf } from "#app/ui/form-state";
import { type Council, CouncilSelect } from "#ui/council-select";
import { Button } from "#ui/govuk/button";
import { Checkboxes } from "#ui/govuk/checkboxes";
import { Radios } from "#ui/govuk/radios";
import { Textarea } from "#ui/govuk/textarea";
import { TextField } from "#ui/text-field";

type ApiKeyFormProps = { authorities: readonly Council[]; form: FormState };

/** Who will use the key, whose applications it opens, what it may do, for how long and from where. */
export function ApiKeyForm({ authorities, form }: ApiKeyFormProps) {
  return (
    <form method="post" noValidate>
      <TextField form={form} name="name" label="Which system uses it" hint="Such as: licensing back office" />
      <CouncilSelect form={form} councils={authorities} />
      <Checkboxes
        name="scopes[]"
        idPrefix="scopes"
        fieldset={{ legend: { children: "What it may do", className: "govuk-fieldset__legend--s" } }}
        hint="Choose only what the system needs. No key can decide about an application."
        errorMessage={form.errors.scopes}
        defaultValues={chosenScopes(form)}
        items={API_SCOPES.map((scope) => ({ value: scope, children: SCOPE_WORDS[scope].name, hint: SCOPE_WORDS[scope].what }))}
      />
      <Radios
        name="days"
        fieldset={{ legend: { children: "How long it lasts", className: "govuk-fieldset__legend--s" } }}
        errorMessage={form.errors.days}
        defaultValue={valueOf(form, "days")}
        items={API_KEY_DAYS.map((days) => ({ value: days, children: `${days} days` }))}
      />
      <Textarea
        name="addresses"
        label="Only from these addresses (optional)"
        hint="IP addresses or ranges, one a line. Without any, the key works from everywhere."
        rows={3}
        errorMessage={form.errors.addresses}
        defaultValue={valueOf(form, "addresses")}
        spellCheck={false}
      />
      <Button preventDoubleClick>Make the key</Button>
    </form>
  );
}

/** Reading applications is what most keys are for; whoever sent the form has chosen for themselves. */
function chosenScopes(form: FormState): readonly string[] {
  return Object.keys(form.values).length === 0 ? ["applications:read"] : valuesOf(form, "scopes");
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
