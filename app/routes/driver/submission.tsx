import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from "react-router";
import { readSitting } from "#app/commands/read-sitting.server";
import { submitAttempt } from "#app/commands/submit-attempt.server";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { HandIn } from "#ui/hand-in";
import { Page } from "#ui/page";
import { TestClock } from "#ui/test-clock";
import { useWords } from "#ui/words-context";
import answers from "../../ui/browser/answers.js?url&no-inline";
import clockModule from "../../ui/browser/clock.js?url&no-inline";

export const handle = { modules: [answers, clockModule], quiet: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const { attempt, clock, questions } = await readSitting(store, driver, found(params.id), new Date());
  return attempt.closedAt ? redirect(`/attempts/${attempt.attemptId}/result`) : { clock, questions };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const driver = await requireDriver(request);
  const attemptId = found(params.id);
  await submitAttempt(store, driver, attemptId, new Date());
  return redirect(`/attempts/${attemptId}/result`, 303);
}

export default function Submission() {
  const { clock, questions } = useLoaderData<typeof loader>();
  return (
    <Page title={useWords().test.submission.title}>
      <TestClock clock={clock} />
      <HandIn attemptId={clock.attemptId} questions={questions} />
    </Page>
  );
}
