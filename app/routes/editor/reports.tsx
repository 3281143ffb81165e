import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { listPublishedItems } from "#db/queries/courses";
import { findDraft } from "#db/queries/drafts";
import * as reports from "#db/queries/item-reports";
import { CourseNav } from "#ui/course-nav";
import { NotificationBanner } from "#ui/govuk/notification-banner";
import { Page } from "#ui/page";
import { ReportList } from "#ui/report-list";

const A_PAGE = 50;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const draft = found(await findDraft(store, found(params.course)));
  const { slug } = draft.course;
  const open = await reports.listOpenReports(store, slug, A_PAGE);
  const settled = await reports.listSettledReports(store, slug, A_PAGE);
  const itemIds = [...open, ...settled].map(({ itemId }) => itemId);
  const counts = await reports.countReportsByItem(store, slug, itemIds);
  const published = await listPublishedItems(store, slug);
  const inBank = new Set([...draft.live.items.keys(), ...draft.course.items.map(({ id }) => id)]);
  const about = (report: reports.ItemReport) => {
    const { itemId } = report;
    const stem = published.get(itemId)?.stem ?? itemId;
    return { ...report, stem, inBank: inBank.has(itemId), reports: counts.get(itemId) ?? 1 };
  };
  const waiting = await reports.countOpenReports(store, slug);
  const answered = Number(new URL(request.url).searchParams.get("answered")) || 0;
  return { slug, drafted: draft.documents.length, waiting, open: open.map(about), settled: settled.map(about), answered };
}

export default function Reports() {
  const { slug, drafted, waiting, open, settled, answered } = useLoaderData<typeof loader>();
  return (
    <Page title="Reports from drivers" caption="Question bank" back={{ href: `/editor/courses/${slug}`, text: "Overview" }} wide>
      <CourseNav course={slug} current="reports" drafted={drafted} reported={waiting} />
      {answered > 0 && (
        <NotificationBanner type="success" text={answered === 1 ? "The report is answered." : `${answered} reports are answered.`} />
      )}
      <p className="govuk-body">
        What drivers say is wrong with a question of the test. Nobody is named here, and marks do not change by it.
      </p>
      <h2 className="govuk-heading-m">Open</h2>
      {open.length === 0 && <p className="govuk-body">No report waits for an answer.</p>}
      {waiting > open.length && (
        <p className="govuk-body">
          These are the {open.length} oldest of {waiting}.
        </p>
      )}
      <ReportList course={slug} reports={open} />
      {settled.length > 0 && <h2 className="govuk-heading-m">Answered</h2>}
      <ReportList course={slug} reports={settled} />
    </Page>
  );
}
