import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { readCertificateNumber } from "#app/domain/licensing/certificate-number";
import { readQueueSearch } from "#app/domain/licensing/queue";
import { requireOfficer } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { queueAddress } from "#app/ui/queue-address";
import { listLicenseeTypes } from "#db/queries/authorities";
import { findQueueForAuthority } from "#db/queries/queue";
import { ButtonLink } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { PageLinks } from "#ui/page-links";
import { QueueCounts } from "#ui/queue-counts";
import { QueueFilters } from "#ui/queue-filters";
import { FoundCertificate, QueueHeading, QueueIsEmpty } from "#ui/queue-notices";
import { QueueTable } from "#ui/queue-table";

export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const asked = new URL(request.url).searchParams;
  const search = readQueueSearch((name) => asked.get(name));
  const queue = await findQueueForAuthority(store, authorityId, search, asked.get("page"));
  const types = await listLicenseeTypes(store, authorityId);
  return { search, ...queue, types, certificate: readCertificateNumber(search.text), now: new Date() };
}

export default function Applications() {
  const { search, counts, total, applications, page, pages, cut, types, certificate, now } = useLoaderData<typeof loader>();
  return (
    <Page title="Applications" wide>
      <div className="app-actions govuk-!-margin-bottom-6">
        <ButtonLink href="/officer/applications/new" className="govuk-!-margin-bottom-0">
          Add an application
        </ButtonLink>
        <a className="govuk-link" href="/officer/applications/import">
          Import a file
        </a>
      </div>
      <QueueCounts counts={counts} search={search} />
      <QueueFilters search={search} types={types} />
      {certificate && <FoundCertificate number={certificate} />}
      <QueueHeading total={total} cut={cut} search={search} />
      {total === 0 ? <QueueIsEmpty search={search} /> : <QueueTable rows={applications} types={types} now={now} />}
      <PageLinks page={page} pages={pages} href={(number) => queueAddress(search, { page: number })} />
    </Page>
  );
}
