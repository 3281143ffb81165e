import type { LoaderFunctionArgs } from "react-router";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { readReportPeriod } from "#app/domain/licensing/report-period";
import { requireOfficer } from "#app/server/access.server";
import { csvFile } from "#app/server/csv-file.server";
import { readReport } from "#app/server/read-report.server";
import { PERIOD_ERRORS, reportRows } from "#app/ui/figure-words";

/** The tables of the report as one file; nothing in it is more exact than on the page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const asked = new URL(request.url).searchParams;
  const today = londonDate(new Date());
  const read = readReportPeriod((name) => asked.get(name), today);
  if (!read.ok) return new Response(PERIOD_ERRORS[read.error], { status: 422, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  const { from, to } = read.period;
  return csvFile(`report-${from}-${to}.csv`, reportRows(await readReport(authorityId, read.period, today)));
}
