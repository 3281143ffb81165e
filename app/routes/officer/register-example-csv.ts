import type { LoaderFunctionArgs } from "react-router";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { exampleFile } from "#app/domain/licensing/import-file";
import { requireOfficer } from "#app/server/access.server";
import { csvFile } from "#app/server/csv-file.server";
import { store } from "#app/server/store.server";
import { listLicenseeTypes } from "#db/queries/authorities";

export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const types = await listLicenseeTypes(store, authorityId);
  const labels = types.map(({ label }) => label);
  return csvFile("example-licences.csv", exampleFile("licences", labels, londonDate(new Date())));
}
