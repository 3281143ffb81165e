import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { SettlementForm as Form, settleReport } from "#app/commands/settle-report.server";
import { writeItemNumbers } from "#app/domain/course/contact-numbers";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm, valueOf } from "#app/ui/form-state";
import { SETTLEMENT_REFUSALS } from "#app/ui/report-words";
import { listContacts } from "#db/queries/contacts";
import { listPublishedItems } from "#db/queries/courses";
import { findReport, listOpenReportIds } from "#db/queries/item-reports";
import { KeyedItem } from "#ui/keyed-item";
import { Page } from "#ui/page";
import { SettlementForm } from "#ui/settlement-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const course = found(params.course);
  const report = found(await findReport(store, found(params.id), course));
  const published = found((await listPublishedItems(store, course)).get(report.itemId));
  const others = (await listOpenReportIds(store, course, report.itemId)).filter((id) => id !== report.reportId).length;
  return {
    course,
    words: report.words,
    settlement: report.settlement,
    item: writeItemNumbers(published, await listContacts(store)),
    others,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const editor = await requireEditor(request);
  const [courseId, reportId] = [found(params.course), found(params.id)];
  const form = await parseForm(request, Form);
  if (!form.ok) return data(form, 422);
  const { settlement, others } = form.input;
  const answer = { courseId, reportId, settlement, withOthers: others !== undefined };
  const outcome = await settleReport(store, editor, answer, new Date());
  if (!outcome.done) return data({ errors: { form: SETTLEMENT_REFUSALS[outcome.reason] }, values: form.values }, 409);
  return redirect(`/editor/courses/${courseId}/reports?answered=${outcome.settled}`);
}

export default function ReportSettlementPage() {
  const { course, words, settlement, item, others } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? freshForm();
  return (
    <Page
      title="Answer a report"
      caption={item.id}
      errors={form.errors}
      back={{ href: `/editor/courses/${course}/reports`, text: "Reports from drivers" }}
    >
      <blockquote className="app-quote">{words}</blockquote>
      <KeyedItem item={item} />
      {settlement === null ? (
        <SettlementForm form={form} others={others} />
      ) : (
        <Answered answer={settlement} typed={valueOf(form, "settlement")} />
      )}
    </Page>
  );
}

function Answered({ answer, typed }: { answer: string; typed: string }) {
  return (
    <>
      <p className="govuk-body">
        <strong>Answer:</strong> {answer}
      </p>
      {typed && (
        <p className="govuk-body">
          <strong>What you typed:</strong> {typed}
        </p>
      )}
    </>
  );
}
