import { type LoaderFunctionArgs, redirect, useLoaderData } from "react-router";
import { decideAttemptStart } from "#app/commands/decide-attempt-start.server";
import { settleAttempt } from "#app/commands/settle-attempt.server";
import { topicsToRedo } from "#app/domain/assessment/marking";
import { readingList } from "#app/domain/course/reading-list";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { findForDriver } from "#db/queries/applications";
import { readPolicy } from "#db/queries/authorities";
import { readVersion } from "#db/queries/courses";
import { findOutcome } from "#db/queries/outcomes";
import { readPassState } from "#db/queries/pass-states";
import { findPassOfAttempt } from "#db/queries/passes";
import { TestResult } from "#ui/test-result";
import answers from "../../ui/browser/answers.js?url&no-inline";

export const handle = { modules: [answers] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const now = new Date();
  const { attemptId, applicationId, number, versionId, policyId } = await settleAttempt(store, driver, found(params.id), now);
  const outcome = await findOutcome(store, attemptId);
  if (!outcome) return redirect(`/attempts/${attemptId}`);
  const { score, outOf, passed, criticalMissed, topics, closedBy, closedAt } = outcome;
  const application = found(await findForDriver(store, applicationId, driver.personId));
  const { course } = await readVersion(store, versionId);
  const pass = await findPassOfAttempt(store, attemptId);
  const decision = await decideAttemptStart(store, application, driver.personId, now);
  return {
    attempt: { attemptId, applicationId, number, isLast: decision.past.at(-1)?.attemptId === attemptId },
    mark: { score, outOf, passed, criticalMissed, topics, closedBy, closedAt },
    policy: await readPolicy(store, policyId),
    titles: Object.fromEntries(course.modules.map(({ slug, title }) => [slug, title])),
    pass: pass && {
      certificateNumber: pass.certificateNumber,
      validUntil: pass.validUntil,
      revoked: (await readPassState(store, pass.passRecordId, londonDate(now))) === "revoked",
    },
    after: { next: decision.next, courseId: application.courseId, readings: readingList(course, topicsToRedo(outcome)) },
    authorityName: application.authorityName,
  };
}

export default function Result() {
  return <TestResult {...useLoaderData<typeof loader>()} />;
}
