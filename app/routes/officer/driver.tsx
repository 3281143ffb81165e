import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { applicationStatusOf } from "#app/domain/licensing/application-status";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { ERASED } from "#app/ui/application-words";
import { readAdjustments } from "#db/queries/adjustments";
import { listAttemptsForAuthority } from "#db/queries/attempt-evidence";
import { listLicenseeTypes } from "#db/queries/authorities";
import { findDriverForAuthority, listAccountsForAuthority, listClaimedForAuthority } from "#db/queries/officer-drivers";
import { listPassesForAuthority } from "#db/queries/pass-evidence";
import { AttemptTable } from "#ui/attempt-table";
import { ClaimedApplications, DriverSummary } from "#ui/driver-summary";
import { SameAccounts } from "#ui/same-accounts";
import { Page } from "#ui/page";
import { PassEvidence } from "#ui/pass-evidence";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const now = new Date();
  const driver = found(await findDriverForAuthority(store, found(params.id), authorityId));
  const { personId } = driver;
  const claimed = await listClaimedForAuthority(store, personId, authorityId);
  const applications = claimed.map((application) => ({ ...application, status: applicationStatusOf(application.status) }));
  const passes = await listPassesForAuthority(store, authorityId, personId, londonDate(now));
  const attempts = await listAttemptsForAuthority(store, authorityId, { personId });
  const adjustments = await readAdjustments(store, personId);
  const accounts = await listAccountsForAuthority(store, authorityId, personId);
  return {
    driver: { ...driver, adjustments },
    applications,
    passes,
    attempts,
    accounts,
    types: await listLicenseeTypes(store, authorityId),
    now,
  };
}

export default function Driver() {
  const { driver, applications, passes, attempts, accounts, types, now } = useLoaderData<typeof loader>();
  const { details, personId } = driver;
  const name = details ? `${details.firstNames} ${details.surname}` : ERASED;
  return (
    <Page title={name} caption="Driver" back={{ href: "/officer/applications", text: "Applications" }} wide>
      <DriverSummary driver={driver} />
      <SameAccounts personId={personId} accounts={accounts} />
      <ClaimedApplications
        applications={applications}
        accounts={[personId, ...accounts.others.map((other) => other.personId)]}
        types={types}
        now={now}
      />
      {passes.length > 0 && <h2 className="govuk-heading-m">{passes.length === 1 ? "Pass" : "Passes"}</h2>}
      {passes.map((pass) => (
        <PassEvidence key={pass.passRecordId} pass={pass} />
      ))}
      {attempts.length > 0 && <AttemptTable attempts={attempts} caption="Attempts for your applications" withReference />}
    </Page>
  );
}
