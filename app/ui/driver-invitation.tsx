import type { FormState } from "#app/ui/form-state";
import { Button } from "#ui/govuk/button";
import { SummaryList } from "#ui/govuk/summary-list";
import type { Invited, InvitationPageProps } from "#ui/invitation-page";
import { Page } from "#ui/page";
import { RegistrationFields } from "#ui/registration-fields";
import { useWords } from "#ui/words-context";

type DriverInvitationProps = Pick<InvitationPageProps, "token" | "person"> & { invitation: Invited; form: FormState };

/** A driver's invitation shows whose it is and for which application, and nothing of what the council holds about the driver. */
export function DriverInvitation({ token, invitation, person, form }: DriverInvitationProps) {
  const words = useWords().invitation.driver;
  const { reference, authorityName } = invitation;
  const rows = [authorityName && { key: words.from, value: authorityName }, reference && { key: words.reference, value: reference }];
  return (
    <Page title={words.title} errors={form.errors}>
      {authorityName && <p className="govuk-body-l">{words.lead(authorityName)}</p>}
      <SummaryList rows={rows} />
      {person ? <ForThisPerson token={token} person={person} /> : <NewAccount token={token} form={form} />}
    </Page>
  );
}

function NewAccount({ token, form }: { token: string; form: FormState }) {
  const words = useWords().invitation.driver;
  return (
    <>
      <p className="govuk-body">
        {words.haveAccount}:{" "}
        <a className="govuk-link" href={`/sign-in?next=/invitations/${token}`}>
          {words.signIn}
        </a>
      </p>
      <h2 className="govuk-heading-m">{words.newAccount}</h2>
      <p className="govuk-body">{words.sameDetails}</p>
      <form method="post" noValidate>
        <RegistrationFields form={form} />
      </form>
    </>
  );
}

function ForThisPerson({ token, person }: { token: string; person: NonNullable<InvitationPageProps["person"]> }) {
  const words = useWords().invitation.signedIn;
  const isDriver = person.role === "driver";
  return (
    <>
      <p className="govuk-body">{words.text(person.name)}</p>
      {isDriver && (
        <form method="post" action={`/invitations/${token}/acceptance`}>
          <Button>{words.submit}</Button>
        </form>
      )}
      <p className="govuk-body">{isDriver ? words.notYou : words.otherRole}</p>
    </>
  );
}
