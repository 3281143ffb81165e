import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { readApplication } from "#db/queries/applications";
import { findAttemptForAuthority } from "#db/queries/attempts";
import { findOralRecord } from "#db/queries/oral-records";
import { listLatestResponses } from "#db/queries/responses";
import { OralOverview } from "#ui/oral-overview";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId, personId } = await requireOfficer(request);
  const attempt = found(await findAttemptForAuthority(store, found(params.id), authorityId));
  const record = found(await findOralRecord(store, attempt.attemptId));
  const answered = await listLatestResponses(store, attempt.attemptId);
  const { attemptId, applicationId, closedAt, deadlineAt, paper } = attempt;
  const questions = paper.items.map(({ itemId }, index) => ({ position: index + 1, answered: answered.has(itemId) }));
  const own = record.enteredBy === personId;
  const { reference } = await readApplication(store, applicationId);
  return { attemptId, reference, applicationId, closedAt, deadlineAt, questions, own, enteredByName: record.enteredByName };
}

export default function OralAttempt() {
  const attempt = useLoaderData<typeof loader>();
  return (
    <Page title="Spoken test" back={{ href: `/officer/applications/${attempt.applicationId}`, text: "Application" }}>
      <OralOverview attempt={attempt} />
    </Page>
  );
}
