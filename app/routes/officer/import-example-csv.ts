import type { LoaderFunctionArgs } from "react-router";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { exampleFile } from "#app/domain/licensing/import-file";
import { requireOfficer } from "#app/server/access.server";
import { downloadCsv } from "#app/server/csv.server";
import { store } from "#app/server/store.server";
import { listLicenseeTypes } from "#db/queries/authorities";

export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const types = await listLicenseeTypes(store, authorityId);
  return downloadCsv("example-applications.csv", [
    exampleFile(
      types.map(({ label }) => label),
      londonDate(new Date()),
    ),
  ]);
}
