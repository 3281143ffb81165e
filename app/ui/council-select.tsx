import { type FormState, valueOf } from "#app/ui/form-state";
import { Select } from "#ui/govuk/select";

export type Council = { authorityId: string; name: string };

type CouncilSelectProps = { form: FormState; councils: readonly Council[]; none?: string; hint?: string };

/** Which council something is for; `none` is what stands there until somebody has chosen. */
export function CouncilSelect({ form, councils, none = "Choose a council", hint }: CouncilSelectProps) {
  return (
    <Select
      name="authority"
      label="Council"
      hint={hint}
      errorMessage={form.errors.authority}
      defaultValue={valueOf(form, "authority")}
      items={[{ value: "", children: none }, ...councils.map(({ authorityId, name }) => ({ value: authorityId, children: name }))]}
    />
  );
}
