import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { printDateTime } from "#app/domain/licensing/calendar-date";
import { requireOfficer } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { listWaitingForAuthority } from "#db/queries/revocations";
import { Table } from "#ui/govuk/table";
import { Page } from "#ui/page";

export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  return { waiting: await listWaitingForAuthority(store, authorityId) };
}

export default function Revocations() {
  const { waiting } = useLoaderData<typeof loader>();
  return (
    <Page title="Passes to revoke" back={{ href: "/officer/applications", text: "Applications" }} wide>
      <p className="govuk-body">A colleague has proposed to revoke these passes. Another officer confirms or declines.</p>
      {waiting.length === 0 && <p className="govuk-body">Nothing is waiting.</p>}
      {waiting.length > 0 && (
        <Table
          className="app-cards"
          firstCellIsHeader
          head={["Certificate", "Proposed by", "When", "Why"]}
          rows={waiting.map(({ certificateNumber, officer, takenAt, reason }) => [
            {
              children: (
                <a className="govuk-link app-one-line" href={`/officer/certificates/${certificateNumber}`}>
                  {certificateNumber}
                </a>
              ),
            },
            { "data-label": "Proposed by", children: officer },
            { "data-label": "When", children: printDateTime(takenAt) },
            { "data-label": "Why", children: reason },
          ])}
        />
      )}
    </Page>
  );
}
