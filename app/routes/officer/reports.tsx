import { data, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { readReportPeriod } from "#app/domain/licensing/report-period";
import { requireOfficer } from "#app/server/access.server";
import { readReport } from "#app/server/read-report.server";
import { PERIOD_ERRORS } from "#app/ui/figure-words";
import { Page } from "#ui/page";
import { ReportPage } from "#ui/report-page";
import { ReportPeriodForm } from "#ui/report-period-form";

export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId, authorityName } = await requireOfficer(request);
  const asked = new URL(request.url).searchParams;
  const today = londonDate(new Date());
  const read = readReportPeriod((name) => asked.get(name), today);
  const { period } = read;
  if (!read.ok) return data({ authorityName, period, report: null, error: PERIOD_ERRORS[read.error] }, 422);
  return data({ authorityName, period, report: await readReport(authorityId, period, today), error: null });
}

export default function Reports() {
  const { authorityName, period, report, error } = useLoaderData<typeof loader>();
  return (
    <Page title="Reports" errors={error === null ? {} : { from: error }} wide>
      <ReportPeriodForm period={period} error={error} />
      {report && <ReportPage report={report} period={period} authorityName={authorityName} />}
    </Page>
  );
}
