import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { decideAttemptStart } from "#app/commands/decide-attempt-start.server";
import { settleAttemptsFor } from "#app/commands/settle-attempt.server";
import { startAttempt } from "#app/commands/start-attempt.server";
import { readingList } from "#app/domain/course/reading-list";
import { applicationKind } from "#app/domain/licensing/application-kind";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { deviceCookie } from "#app/server/origin-of-response.server";
import { pageLanguage } from "#app/server/page-language.server";
import { store } from "#app/server/store.server";
import { findForDriver } from "#db/queries/applications";
import { findNewestCertificate } from "#db/queries/passes";
import type { EarlierTry } from "#ui/earlier-tries";
import { Page } from "#ui/page";
import { TestStart } from "#ui/test-start";
import { useWords } from "#ui/words-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const applicationId = found(params.id);
  const now = new Date();
  await settleAttemptsFor(store, driver, applicationId, now);
  const application = found(await findForDriver(store, applicationId, driver.personId));
  const { may, past, next, inForce, training } = await decideAttemptStart(store, application, driver.personId, now);
  const { authorityName, licenseeLabel, courseId, servingCourseIds } = application;
  const certificateNumber = await findNewestCertificate(store, driver.personId, servingCourseIds);
  const openAttemptId = past.find((attempt) => attempt.open)?.attemptId ?? null;
  const readings = training && !may.done && may.reason === "redo-modules" ? readingList(training.version.course, may.topics) : [];
  return {
    caption: `${licenseeLabel}, ${authorityName}`,
    test: {
      applicationId,
      name: driver.name,
      policy: inForce.policy,
      kind: applicationKind(application.kind),
      tries: past.map(earlierTry),
    },
    reason: may.done ? null : may.reason,
    facts: { authorityName, courseId, next, readings, openAttemptId, certificateNumber },
  };
}

function earlierTry({ attemptId, number, passed, closedAt }: EarlierTry): EarlierTry {
  return { attemptId, number, passed, closedAt };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const driver = await requireDriver(request);
  const asked = { applicationId: found(params.id), language: pageLanguage(request) };
  const start = await startAttempt(store, driver, asked, new Date());
  if (start.done || start.reason === "attempt-open")
    return redirect(`/attempts/${start.attemptId}`, { status: 303, headers: deviceCookie(request) });
  const settled = ["already-passed", "pass-serves", "decided"].includes(start.reason);
  return data({ reason: start.reason }, settled ? 409 : 422);
}

export default function Attempts() {
  const { caption, test, reason, facts } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.reason ?? reason;
  const { title, home } = useWords().testStart;
  return (
    <Page title={title} caption={caption} back={{ href: "/home", text: home }}>
      <TestStart test={test} refusal={refused && { reason: refused, ...facts }} />
    </Page>
  );
}
