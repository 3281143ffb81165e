import type { Role } from "#app/domain/licensing/role";
import { type FormState, freshForm, worded } from "#app/ui/form-state";
import { ButtonLink } from "#ui/govuk/button";
import { DriverInvitation } from "#ui/driver-invitation";
import { Page } from "#ui/page";
import { StaffInvitation } from "#ui/staff-invitation";
import { useWords } from "#ui/words-context";

export type Invited = { role: string; email: string | null; reference: string | null; authorityName: string | null };

export type InvitationPageProps = {
  token: string;
  invitation: Invited | null;
  person: { name: string; role: Role } | null;
  sent: FormState | undefined;
};

/** What a link from the council opens: the way to an account, or why there is none. */
export function InvitationPage({ token, invitation, person, sent }: InvitationPageProps) {
  const { invitation: words, register } = useWords();
  if (!invitation) return <InvitationOver />;
  if (invitation.role === "driver") {
    const messages = { ...words.errors, ...register.errors };
    const form = sent ? worded(sent, messages) : freshForm({ email: invitation.email ?? "" });
    return <DriverInvitation token={token} invitation={invitation} person={person} form={form} />;
  }
  return <StaffInvitation invitation={invitation} person={person} form={worded(sent, { ...register.errors, ...words.errors })} />;
}

function InvitationOver() {
  const words = useWords().invitation.over;
  return (
    <Page title={words.title}>
      <p className="govuk-body">{words.text}</p>
      <p className="govuk-body">{words.what}</p>
      <div className="app-actions">
        <ButtonLink href="/sign-in">{words.signIn}</ButtonLink>
        <a className="govuk-link" href="/register">
          {words.register}
        </a>
      </div>
    </Page>
  );
}
