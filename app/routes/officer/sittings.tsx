import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { passRates } from "#app/domain/assessment/invigilation";
import { requireOfficer } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { listInvigilatedForAuthority, listSittingsForAuthority } from "#db/queries/sittings";
import { ButtonLink } from "#ui/govuk/button";
import { InvigilatorTable } from "#ui/invigilator-table";
import { Page } from "#ui/page";
import { SittingTable } from "#ui/sitting-table";

export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const now = new Date();
  const sittings = await listSittingsForAuthority(store, authorityId);
  const rates = passRates(await listInvigilatedForAuthority(store, authorityId));
  return { sittings, rates, now };
}

export default function Sittings() {
  const { sittings, rates, now } = useLoaderData<typeof loader>();
  return (
    <Page title="Tests at the council" caption="Sittings" wide>
      <p className="govuk-body">
        Open a sitting and give its code to the drivers in the room. Each driver types the code, you look at their photo document, and then
        they begin on their own phone or on yours.
      </p>
      <ButtonLink href="/officer/sittings/new">Open a sitting</ButtonLink>
      {sittings.length === 0 && <p className="govuk-body">No test has been sat here yet.</p>}
      {sittings.length > 0 && <SittingTable sittings={sittings} now={now} />}
      <InvigilatorTable rates={rates} />
    </Page>
  );
}
