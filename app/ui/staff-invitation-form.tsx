import { STAFF_INVITATION_HOURS, STAFF_ROLES } from "#app/domain/licensing/staff";
import { type FormState, valueOf } from "#app/ui/form-state";
import { STAFF_ROLE_WORDS } from "#app/ui/staff-words";
import { Button } from "#ui/govuk/button";
import { Radios } from "#ui/govuk/radios";
import { Select } from "#ui/govuk/select";
import { TextField } from "#ui/text-field";

type StaffInvitationFormProps = { authorities: readonly { authorityId: string; name: string }[]; form: FormState };

/** The role, the council where the role has one, and where the letter goes. */
export function StaffInvitationForm({ authorities, form }: StaffInvitationFormProps) {
  const councils = authorities.map(({ authorityId, name }) => ({ value: authorityId, children: name }));
  return (
    <form method="post" noValidate>
      <Radios
        name="role"
        fieldset={{ legend: { children: "Role", className: "govuk-fieldset__legend--m" } }}
        hint="One role for each person. It cannot be changed later."
        errorMessage={form.errors.role}
        defaultValue={valueOf(form, "role")}
        items={STAFF_ROLES.map((role) => ({ value: role, children: STAFF_ROLE_WORDS[role].name, hint: STAFF_ROLE_WORDS[role].may }))}
      />
      <Select
        name="authority"
        label="Council"
        hint="For a licensing officer. Leave it at “No council” for the other roles."
        errorMessage={form.errors.authority}
        defaultValue={valueOf(form, "authority")}
        items={[{ value: "", children: "No council" }, ...councils]}
      />
      <TextField form={form} name="email" label="E-mail address" hint="They sign in with it later." type="email" spellCheck={false} />
      <p className="govuk-body">
        We send a letter with a link to this address. The link works once, for {STAFF_INVITATION_HOURS / 24} days.
      </p>
      <Button preventDoubleClick>Send the invitation</Button>
    </form>
  );
}
