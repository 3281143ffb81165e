import type { LoaderFunctionArgs } from "react-router";
import { recordRenewalsExport } from "#app/commands/record-renewals-export.server";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { readRenewalSearch, type RenewalSearch } from "#app/domain/licensing/renewal-list";
import { requireOfficer } from "#app/server/access.server";
import { csvStream } from "#app/server/csv-file.server";
import { store } from "#app/server/store.server";
import { RENEWAL_COLUMNS, renewalCells } from "#app/ui/renewal-words";
import { listLicenseeTypes } from "#db/queries/authorities";
import { walkRenewalsForAuthority } from "#db/queries/renewals";

/** Everything that the list shows, on all of its pages, with what is needed to write to people. */
export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request);
  const now = new Date();
  const asked = new URL(request.url).searchParams;
  const search = readRenewalSearch((name) => asked.get(name));
  await recordRenewalsExport(store, officer, search, now);
  return csvStream(`${search.untrained ? "not-trained" : "renewals"}-${londonDate(now)}.csv`, write(officer.authorityId, search, now));
}

async function* write(authorityId: string, search: RenewalSearch, now: Date): AsyncGenerator<string[][]> {
  const types = await listLicenseeTypes(store, authorityId);
  yield [RENEWAL_COLUMNS];
  for await (const rows of walkRenewalsForAuthority(store, authorityId, search, londonDate(now)))
    yield rows.map((row) => renewalCells(row, types, now));
}
