import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { ItemReportForm as Form, reportItem } from "#app/commands/report-item.server";
import { settleAttempt } from "#app/commands/settle-attempt.server";
import { MOST_REPORTS } from "#app/domain/assessment/item-report";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { worded } from "#app/ui/form-state";
import { listReportsForDriver } from "#db/queries/item-reports";
import { NotificationBanner } from "#ui/govuk/notification-banner";
import { ItemReportForm } from "#ui/item-report-form";
import { Page } from "#ui/page";
import { SentReports } from "#ui/sent-reports";
import { useWords } from "#ui/words-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const attempt = await settleAttempt(store, driver, found(params.id), new Date());
  const { attemptId, paper, closedAt, deadlineAt } = attempt;
  const position = Number(params.position);
  const { itemId } = found(paper.items[position - 1]);
  const reports = await listReportsForDriver(store, attemptId, itemId, driver.personId);
  const sent = new URL(request.url).searchParams.has("sent");
  const open = closedAt === null;
  return { attemptId, position, of: paper.items.length, open, timed: open && deadlineAt !== null, reports, sent };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const driver = await requireDriver(request);
  const [attemptId, position] = [found(params.id), Number(params.position)];
  const form = await parseForm(request, Form);
  if (!form.ok) return data(form, 422);
  const report = await reportItem(store, driver, { attemptId, position, words: form.input.words }, new Date());
  if (!report.done) return data({ errors: { form: report.reason }, values: form.values }, 422);
  return redirect(`/attempts/${attemptId}/items/${position}/report?sent`);
}

export default function ItemReport() {
  const { attemptId, position, of, open, timed, reports, sent } = useLoaderData<typeof loader>();
  const words = useWords().itemReport;
  const form = worded(useActionData<typeof action>(), words.errors);
  const back = open
    ? { href: `/attempts/${attemptId}/items/${position}`, text: words.toQuestion }
    : { href: `/attempts/${attemptId}/result`, text: words.toResult };
  const failed = Object.keys(form.errors).length > 0;
  return (
    <Page title={words.title} caption={words.question(position, of)} errors={form.errors} back={back}>
      {sent && !failed && <Sent back={back} />}
      <p className="govuk-body">{words.lead}</p>
      <p className="govuk-body">{timed ? words.clock : words.noClock}</p>
      {reports.length < MOST_REPORTS ? <ItemReportForm form={form} /> : <p className="govuk-body">{words.enough}</p>}
      <p className="govuk-body">
        {words.concern}{" "}
        <a className="govuk-link" href="/report-a-concern">
          {words.concernLink}
        </a>
      </p>
      <SentReports reports={reports} />
    </Page>
  );
}

function Sent({ back }: { back: { href: string; text: string } }) {
  const words = useWords().itemReport;
  return (
    <NotificationBanner type="success" title={words.sentTitle}>
      <p className="govuk-notification-banner__heading">{words.sent}</p>
      <a className="govuk-notification-banner__link" href={back.href}>
        {back.text}
      </a>
    </NotificationBanner>
  );
}
