import type { LoaderFunctionArgs } from "react-router";
import { DriverPage } from "#app/domain/api/documents";
import { DriverQuery } from "#app/domain/api/queries";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { requireApiKey } from "#app/server/api-access.server";
import { readQuery } from "#app/server/api-query.server";
import { apiAnswer } from "#app/server/problem-answer.server";
import { store } from "#app/server/store.server";
import { listDriversForAuthority } from "#db/queries/api-drivers";

/** One page of the drivers who have an application at the council. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireApiKey(request, "drivers:read");
  const { after = "" } = readQuery(request, DriverQuery);
  return apiAnswer(DriverPage.parse(await listDriversForAuthority(store, authorityId, after, londonDate(new Date()))));
}
