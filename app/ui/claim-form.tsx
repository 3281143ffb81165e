import { type FormState, valueOf } from "#app/ui/form-state";
import { DateField } from "#ui/date-field";
import { Button } from "#ui/govuk/button";
import { Select } from "#ui/govuk/select";
import { TextField } from "#ui/text-field";
import { useWords } from "#ui/words-context";

type ClaimFormProps = { form: FormState; authorities: readonly { authorityId: string; name: string }[] };

/** How a driver finds their application: the council, the reference, and who they are on it. */
export function ClaimForm({ form, authorities }: ClaimFormProps) {
  const words = useWords().applications.add;
  const councils = authorities.map(({ authorityId, name }) => ({ value: authorityId, children: name }));
  return (
    <form method="post" noValidate>
      <p className="govuk-body">{words.lead}</p>
      <Select
        id="authority"
        name="authority"
        className="app-select-wide"
        label={words.authority}
        items={[{ value: "", children: words.choose }, ...councils]}
        defaultValue={valueOf(form, "authority")}
        errorMessage={form.errors.authority}
      />
      <TextField form={form} name="reference" label={words.reference} hint={words.referenceHint} autoComplete="off" spellCheck={false} />
      <TextField form={form} name="surname" label={words.surname} autoComplete="family-name" spellCheck={false} />
      <DateField form={form} name="born" label={words.born} hint={words.bornHint} birthday />
      <Button>{words.submit}</Button>
      <p className="govuk-body">
        <a className="govuk-link app-tap" href="/help#reference">
          {words.help}
        </a>
      </p>
    </form>
  );
}
