import { POLICY_FIELD_KINDS, type PolicyField, type PolicyFieldKind } from "#app/domain/licensing/policy-fields";
import { type FormState, valueOf } from "#app/ui/form-state";
import { policyHint, unitOf } from "#app/ui/policy-in-words";
import { POLICY_GROUPS, POLICY_WORDS } from "#app/ui/policy-words";
import { listOf } from "#app/ui/item-form-state";
import { Button } from "#ui/govuk/button";
import { Checkboxes } from "#ui/govuk/checkboxes";
import { Fieldset } from "#ui/govuk/fieldset";
import { Radios } from "#ui/govuk/radios";
import { ORDERED_FIELDS } from "#ui/policy-summary";
import { Textarea } from "#ui/govuk/textarea";
import { TextField } from "#ui/text-field";

/** Every setting with its hint, in groups. `basis` is the version the form is filled in from. */
export function PolicyForm({ form, basis }: { form: FormState; basis: string }) {
  return (
    <form method="post" noValidate className="app-form-column">
      <input type="hidden" name="basis" value={basis} />
      {Object.entries(POLICY_GROUPS).map(([group, title]) => (
        <Fieldset key={group} legend={{ children: title, className: "govuk-fieldset__legend--m" }} className="app-fields">
          {ORDERED_FIELDS.filter((field) => POLICY_WORDS[field].group === group).map((field) => (
            <PolicyFieldInput key={field} form={form} field={field} />
          ))}
        </Fieldset>
      ))}
      <Button preventDoubleClick>Set this policy</Button>
    </form>
  );
}

function PolicyFieldInput({ form, field }: { form: FormState; field: PolicyField }) {
  const kind = POLICY_FIELD_KINDS[field];
  if (kind === "choice" || kind === "choices" || kind === "yes-no") return <PolicyChoice form={form} field={field} />;
  if (kind === "counts" || kind === "sections") return <PolicyLines form={form} field={field} />;
  return (
    <TextField
      form={form}
      name={field}
      label={POLICY_WORDS[field].label}
      hint={policyHint(field)}
      inputMode={isWide(kind) ? "text" : "numeric"}
      className={isWide(kind) ? "govuk-input--width-20" : "govuk-input--width-4"}
      suffix={unitOf(field)}
    />
  );
}

function isWide(kind: PolicyFieldKind): boolean {
  return kind === "numbers" || kind === "names" || kind === "date-or-none";
}

function PolicyLines({ form, field }: { form: FormState; field: PolicyField }) {
  return (
    <Textarea
      id={field}
      name={field}
      label={POLICY_WORDS[field].label}
      hint={policyHint(field)}
      rows={3}
      spellCheck={false}
      defaultValue={valueOf(form, field)}
      errorMessage={form.errors[field]}
    />
  );
}

function PolicyChoice({ form, field }: { form: FormState; field: PolicyField }) {
  const kind = POLICY_FIELD_KINDS[field];
  const { label, choices = { yes: "Yes", no: "No" } } = POLICY_WORDS[field];
  const question = {
    idPrefix: field,
    fieldset: { legend: { children: label } },
    hint: policyHint(field),
    errorMessage: form.errors[field],
    items: Object.entries(choices).map(([value, children]) => ({ value, children })),
  };
  if (kind === "choices") return <Checkboxes {...question} name={`${field}[]`} defaultValues={listOf(form, field)} />;
  const className = kind === "yes-no" ? "govuk-radios--inline" : undefined;
  return <Radios {...question} name={field} className={className} defaultValue={valueOf(form, field)} />;
}

/** The same messages with the name of their setting in front, because the list on top of the page stands apart from the boxes. */
export function namedPolicyErrors(errors: Record<string, string>): Record<string, string> {
  const labels = new Map(Object.entries(POLICY_WORDS).map(([field, { label }]) => [field, label]));
  return Object.fromEntries(
    Object.entries(errors).map(([field, message]) => [field, labels.has(field) ? `${labels.get(field)}: ${message}` : message]),
  );
}
