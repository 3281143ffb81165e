import { printDate, printDateTime } from "#app/domain/licensing/calendar-date";
import type { Role } from "#app/domain/licensing/role";
import { Button, ButtonLink } from "#ui/govuk/button";
import { SummaryList } from "#ui/govuk/summary-list";
import { SignedInPlaces, type SignedInPlace } from "#ui/signed-in-places";
import { useWords } from "#ui/words-context";

export type Account = { name: string; email: string; role: Role; bornOn: string | null; authorityName: string | null };

/** Who somebody is here, and whom to ask when it is wrong. */
export function AccountDetails({ account }: { account: Account }) {
  const words = useWords().account.details;
  const { name, email, role, bornOn, authorityName } = account;
  const driver = role === "driver";
  return (
    <section className="app-section">
      <h2 className="govuk-heading-m">{words.title}</h2>
      <SummaryList
        rows={[
          { key: words.name, value: name },
          bornOn !== null && { key: words.born, value: printDate(bornOn) },
          { key: words.email, value: email, valueClassName: "app-wrap" },
          !driver && { key: words.role, value: words.roles[role] },
          authorityName !== null && { key: words.council, value: authorityName },
        ]}
      />
      <p className="govuk-body">{driver ? words.driverChange : words.staffChange}</p>
    </section>
  );
}

/** Every phone and computer that is signed in, and the way out of all others at once. */
export function AccountSessions({ places }: { places: readonly SignedInPlace[] }) {
  const words = useWords().account.sessions;
  return (
    <section className="app-section">
      <h2 className="govuk-heading-m">{words.title}</h2>
      <SignedInPlaces places={places} />
      {places.length > 1 ? (
        <>
          <p className="govuk-body">{words.lead}</p>
          <form method="post" action="/account/sessions">
            <Button className="govuk-button--secondary">{words.elsewhere}</Button>
          </form>
        </>
      ) : (
        <p className="govuk-body">{words.nowhereElse}</p>
      )}
    </section>
  );
}

export function AccountPassword() {
  const words = useWords().account.password;
  return (
    <section className="app-section">
      <h2 className="govuk-heading-m">{words.section}</h2>
      <ButtonLink href="/account/password" className="govuk-button--secondary">
        {words.title}
      </ButtonLink>
    </section>
  );
}

/** A session as its owner or an administrator may see it. */
export function placeOf(session: { userAgent: string | null; startedAt: Date }, current: boolean): SignedInPlace {
  return { userAgent: session.userAgent, since: printDateTime(session.startedAt), current };
}
