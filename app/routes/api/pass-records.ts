import type { LoaderFunctionArgs } from "react-router";
import { PassRecordPage } from "#app/domain/api/documents";
import { PassRecordQuery } from "#app/domain/api/queries";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { requireApiKey } from "#app/server/api-access.server";
import { instantOf, readQuery } from "#app/server/api-query.server";
import { apiAnswer } from "#app/server/problem-answer.server";
import { store } from "#app/server/store.server";
import { listPassRecordsForAuthority } from "#db/queries/api-pass-records";

/** One page of the passes that were gained for the council's applications or accepted by it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireApiKey(request, "passes:read");
  const { after = "0", since } = readQuery(request, PassRecordQuery);
  const asked = { after: Number(after), since: instantOf(since) };
  const { passRecords, next } = await listPassRecordsForAuthority(store, authorityId, asked, londonDate(new Date()));
  return apiAnswer(PassRecordPage.parse({ passRecords, next: next === null ? null : String(next) }));
}
