import { STAFF_INVITATION_HOURS, STAFF_ROLES } from "#app/domain/licensing/staff";
import { type FormState, valueOf } from "#app/ui/form-state";
import { STAFF_ROLE_WORDS } from "#app/ui/staff-words";
import { type Council, CouncilSelect } from "#ui/council-select";
import { Button } from "#ui/govuk/button";
import { Radios } from "#ui/govuk/radios";
import { TextField } from "#ui/text-field";

type StaffInvitationFormProps = { authorities: readonly Council[]; form: FormState };

/** The role, the council where the role has one, and where the letter goes. */
export function StaffInvitationForm({ authorities, form }: StaffInvitationFormProps) {
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
      <CouncilSelect
        form={form}
        councils={authorities}
        none="No council"
        hint="For a licensing officer. Leave it at “No council” for the other roles."
      />
      <TextField form={form} name="email" label="E-mail address" hint="They sign in with it later." type="email" spellCheck={false} />
      <p className="govuk-body">
        We send a letter with a link to this address. The link works once, for {STAFF_INVITATION_HOURS / 24} days.
      </p>
      <Button preventDoubleClick>Send the invitation</Button>
    </form>
  );
}
