import type { LoaderFunctionArgs } from "react-router";
import { ReportQuery } from "#app/domain/api/queries";
import { reportDocument } from "#app/domain/api/report-document";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { readReportPeriod } from "#app/domain/licensing/report-period";
import { requireApiKey } from "#app/server/api-access.server";
import { readQuery } from "#app/server/api-query.server";
import { apiAnswer, problemAnswer } from "#app/server/problem-answer.server";
import { readReport } from "#app/server/read-report.server";
import { PERIOD_ERRORS } from "#app/ui/figure-words";

/** The committee's report in numbers, no more exact than on its page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireApiKey(request, "reports:read");
  const { from = null, until = null } = readQuery(request, ReportQuery);
  const today = londonDate(new Date());
  const read = readReportPeriod((name) => (name === "from" ? from : until), today);
  if (!read.ok) throw problemAnswer(422, { detail: PERIOD_ERRORS[read.error] });
  return apiAnswer(reportDocument(await readReport(authorityId, read.period, today), read.period));
}
