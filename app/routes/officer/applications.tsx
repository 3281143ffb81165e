import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { readCertificateNumber } from "#app/domain/licensing/certificate-number";
import { readQueueSearch } from "#app/domain/licensing/queue";
import { readQueueCursor } from "#app/domain/licensing/queue-place";
import { viewOf } from "#app/domain/licensing/saved-view";
import { requireOfficer } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { listLicenseeTypes } from "#db/queries/authorities";
import { findQueueForAuthority } from "#db/queries/queue";
import { listViewsOfOfficer } from "#db/queries/saved-views";
import { listWaitingForAuthority } from "#db/queries/revocations";
import { ButtonLink } from "#ui/govuk/button";
import { SkipLink } from "#ui/govuk/skip-link";
import { Page } from "#ui/page";
import { QueueCounts } from "#ui/queue-counts";
import { QueueFilters } from "#ui/queue-filters";
import { FoundCertificate, QueueHeading, QueueIsEmpty, WaitingRevocations } from "#ui/queue-notices";
import { QueueNeighbours } from "#ui/queue-ways";
import { QueueTable } from "#ui/queue-table";
import { ViewLinks } from "#ui/saved-views";

export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId, personId } = await requireOfficer(request);
  const asked = new URL(request.url).searchParams;
  const ask = (name: string) => asked.get(name);
  const search = readQueueSearch(ask);
  const queue = await findQueueForAuthority(store, authorityId, search, readQueueCursor(ask));
  const types = await listLicenseeTypes(store, authorityId);
  const views = await listViewsOfOfficer(store, personId);
  const revocations = (await listWaitingForAuthority(store, authorityId)).length;
  return { search, queue, types, views, revocations, certificate: readCertificateNumber(search.text), now: new Date() };
}

export default function Applications() {
  const { search, queue, types, views, revocations, certificate, now } = useLoaderData<typeof loader>();
  const { counts, total, applications, cut } = queue;
  return (
    <Page title="Applications" wide>
      <SkipLink href="#found">Skip to the list</SkipLink>
      <div className="app-actions govuk-!-margin-bottom-6">
        <ButtonLink href="/officer/applications/new" className="govuk-!-margin-bottom-0">
          Add an application
        </ButtonLink>
        <a className="govuk-link" href="/officer/applications/import">
          Import a file
        </a>
      </div>
      <WaitingRevocations number={revocations} />
      <QueueCounts counts={counts} search={search} />
      <QueueFilters search={search} types={types} />
      <ViewLinks views={views} current={viewOf(search)} />
      {certificate && <FoundCertificate number={certificate} />}
      <QueueHeading total={total} cut={cut} search={search} />
      {applications.length === 0 ? <QueueIsEmpty search={search} /> : <QueueTable rows={applications} types={types} now={now} />}
      <QueueNeighbours search={search} previous={queue.previous} next={queue.next} />
    </Page>
  );
}
