import type { FormState } from "#app/ui/form-state";
import { Button } from "#ui/govuk/button";
import { PasswordInput } from "#ui/govuk/password-input";
import { SummaryList } from "#ui/govuk/summary-list";
import type { Invited, InvitationPageProps } from "#ui/invitation-page";
import { Page } from "#ui/page";
import { TextField } from "#ui/text-field";
import { useWords } from "#ui/words-context";

type StaffInvitationProps = { invitation: Invited; person: InvitationPageProps["person"]; form: FormState };

/** A colleague's invitation: the role and the address are given, the name and the password are theirs to choose. */
export function StaffInvitation({ invitation, person, form }: StaffInvitationProps) {
  const { staff, driver, signedIn } = useWords().invitation;
  const lead = new Map(Object.entries(staff.lead)).get(invitation.role);
  const { authorityName, email } = invitation;
  const rows = [authorityName && { key: driver.from, value: authorityName }, email && { key: staff.email, value: email }];
  return (
    <Page title={staff.title} errors={form.errors}>
      <p className="govuk-body-l">{lead}</p>
      <SummaryList rows={rows} />
      {person ? (
        <p className="govuk-body">
          {signedIn.text(person.name)} {signedIn.otherRole}
        </p>
      ) : (
        <StaffForm form={form} />
      )}
    </Page>
  );
}

function StaffForm({ form }: { form: FormState }) {
  const words = useWords().invitation.staff;
  return (
    <form method="post" noValidate>
      <TextField form={form} name="name" label={words.name} hint={words.nameHint} autoComplete="name" spellCheck={false} />
      <PasswordInput
        id="password"
        name="password"
        label={words.password}
        hint={words.passwordHint}
        errorMessage={form.errors.password}
        autoComplete="new-password"
      />
      <Button>{words.submit}</Button>
    </form>
  );
}
