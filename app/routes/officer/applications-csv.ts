import type { LoaderFunctionArgs } from "react-router";
import { recordExport } from "#app/commands/record-export.server";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { type QueueSearch, readQueueSearch } from "#app/domain/licensing/queue";
import { requireOfficer } from "#app/server/access.server";
import { csvStream } from "#app/server/csv-file.server";
import { store } from "#app/server/store.server";
import { QUEUE_COLUMNS, queueCells } from "#app/ui/queue-words";
import { listLicenseeTypes } from "#db/queries/authorities";
import { walkQueueForAuthority } from "#db/queries/queue";

/** Everything that the queue shows for the same search, on all of its pages. */
export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request);
  const now = new Date();
  const asked = new URL(request.url).searchParams;
  const search = readQueueSearch((name) => asked.get(name));
  await recordExport(store, officer, search, now);
  return csvStream(`applications-${londonDate(now)}.csv`, writeQueue(officer.authorityId, search, now));
}

async function* writeQueue(authorityId: string, search: QueueSearch, now: Date): AsyncGenerator<string[][]> {
  const types = await listLicenseeTypes(store, authorityId);
  yield [QUEUE_COLUMNS];
  for await (const rows of walkQueueForAuthority(store, authorityId, search)) yield rows.map((row) => queueCells(row, types, now));
}
