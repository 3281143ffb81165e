import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from "react-router";
import { applyRetention } from "#app/commands/apply-retention.server";
import { printDateTime } from "#app/domain/licensing/calendar-date";
import { answersKeptSince } from "#app/domain/licensing/retention";
import { requireAdmin } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { countResponsesClosedBefore } from "#db/queries/retention";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const before = answersKeptSince(new Date());
  return { before: printDateTime(before), answers: await countResponsesClosedBefore(store, before) };
}

export async function action({ request }: ActionFunctionArgs) {
  const admin = await requireAdmin(request);
  await applyRetention(store, { personId: admin.personId, role: "admin" }, new Date());
  return redirect("/admin/retention?done=applied");
}

export default function RetentionRun() {
  const { before, answers } = useLoaderData<typeof loader>();
  const back = "/admin/retention";
  if (answers === 0)
    return (
      <Page title="Nothing to remove" back={{ href: back, text: "Retention" }}>
        <p className="govuk-body">No answer belongs to a test that ended before {before}.</p>
      </Page>
    );
  return (
    <Page title={`Remove ${answers} ${answers === 1 ? "answer" : "answers"}?`} back={{ href: back, text: "Retention" }}>
      <p className="govuk-body">
        They belong to tests that ended before {before}. Marks, passes and decisions stay. Removed answers cannot be brought back, not even
        for an appeal.
      </p>
      <form method="post">
        <div className="govuk-button-group">
          <Button className="govuk-button--warning">Remove them</Button>
          <a className="govuk-link" href={back}>
            Keep them
          </a>
        </div>
      </form>
    </Page>
  );
}
