import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { printDateTime } from "#app/domain/licensing/calendar-date";
import { requireOfficer } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { ERASED } from "#app/ui/application-words";
import { listToCheckForAuthority } from "#db/queries/identity-decisions";
import { Table } from "#ui/govuk/table";
import { Page } from "#ui/page";

const DIFFERS: Record<string, string> = { surname: "Surname", "birth-date": "Date of birth" };

export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const claims = await listToCheckForAuthority(store, authorityId);
  return claims.map(({ claimId, reference, applicant, claimant, differs, madeAt }) => {
    const names = [applicant, claimant].map((details) => (details ? `${details.firstNames} ${details.surname}` : ERASED));
    return { claimId, reference, names, differs, madeAt };
  });
}

export default function IdentityChecks() {
  const claims = useLoaderData<typeof loader>();
  return (
    <Page title="Check identity" wide>
      <p className="govuk-body">
        These drivers gave the reference of one of your applications, but their surname or date of birth is not the one you hold. Nobody
        gets an application before you have compared the two.
      </p>
      {claims.length === 0 && <p className="govuk-body govuk-!-font-weight-bold">Nothing is waiting.</p>}
      {claims.length > 0 && (
        <Table
          className="app-cards"
          firstCellIsHeader
          head={["Application", "Applicant", "Driver", "What differs", "Since"]}
          rows={claims.map(({ claimId, reference, names: [applicant, driver], differs, madeAt }) => [
            {
              children: (
                <a className="govuk-link app-one-line" href={`/officer/identity-checks/${claimId}`}>
                  {reference}
                </a>
              ),
            },
            { "data-label": "Applicant", children: applicant },
            { "data-label": "Driver", children: driver },
            { "data-label": "What differs", children: differs.map((what) => DIFFERS[what] ?? what).join(", ") },
            { "data-label": "Since", children: printDateTime(madeAt) },
          ])}
        />
      )}
    </Page>
  );
}
