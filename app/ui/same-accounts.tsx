import { ERASED } from "#app/ui/application-words";
import { InsetText } from "#ui/govuk/inset-text";

type Account = { personId: string; email: string; firstNames: string | null; surname: string | null };
type SameAccountsProps = { personId: string; accounts: { keptBy: string | null; others: readonly Account[] } };

/** The other accounts of this person, with the way to find otherwise; or the way to look for one. */
export function SameAccounts({ personId, accounts: { keptBy, others } }: SameAccountsProps) {
  if (others.length === 0)
    return (
      <p className="govuk-body">
        <a className="govuk-link" href={`/officer/drivers/${personId}/merge`}>
          Does this driver have a second account?
        </a>
      </p>
    );
  const first = keptBy ?? personId;
  return (
    <InsetText>
      <p className="govuk-body">This person has {others.length + 1} accounts. What they did under each is shown together.</p>
      <ul className="govuk-list">
        {others.map(({ personId: other, email, firstNames, surname }) => (
          <li key={other}>
            <a className="govuk-link" href={`/officer/drivers/${other}`}>
              {firstNames && surname ? `${firstNames} ${surname}` : ERASED}
            </a>{" "}
            ({email}){" "}
            {(other === keptBy || keptBy === null) && (
              <a className="govuk-link" href={`/officer/drivers/${first}/others/${other === keptBy ? personId : other}/separation`}>
                These are two people
              </a>
            )}
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
