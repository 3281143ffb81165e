import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { requireAdmin } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { listForSubjects } from "#db/queries/audit";
import { listRuns } from "#db/queries/retention";
import { DoneNotice } from "#ui/done-notice";
import { ButtonLink } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { RetentionRules, RetentionRuns } from "#ui/retention-parts";

const LAST = 10;

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const runs = await listRuns(store, LAST);
  const entries = new Map(
    (
      await listForSubjects(
        store,
        runs.map(({ runId }) => runId),
      )
    ).map((entry) => [entry.subject, entry]),
  );
  const told = runs.map(({ runId, startedAt }) => {
    const entry = entries.get(runId);
    return { startedAt, byPerson: Boolean(entry?.actorId), detail: entry?.detail ?? "{}" };
  });
  return { runs: told, done: new URL(request.url).searchParams.get("done") };
}

export default function Retention() {
  const { runs, done } = useLoaderData<typeof loader>();
  return (
    <Page title="Retention" wide>
      <DoneNotice title="Done" messages={{ applied: "The answers that were old enough are removed" }} done={done} />
      <RetentionRules />
      <ButtonLink href="/admin/retention/run" className="govuk-button--secondary">
        Remove old answers
      </ButtonLink>
      <RetentionRuns runs={runs} />
    </Page>
  );
}
