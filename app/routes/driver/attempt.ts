import { type LoaderFunctionArgs, redirect } from "react-router";
import { settleAttempt } from "#app/commands/settle-attempt.server";
import { firstUnanswered, questionStates } from "#app/domain/assessment/question-states";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { listLatestResponses } from "#db/queries/responses";

/** Where to go on: the first question without an answer, the look back over all of them, or how it ended. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const { attemptId, paper, closedAt } = await settleAttempt(store, driver, found(params.id), new Date());
  if (closedAt) return redirect(`/attempts/${attemptId}/result`);
  const position = firstUnanswered(questionStates(paper, await listLatestResponses(store, attemptId), new Set()));
  return redirect(position === null ? `/attempts/${attemptId}/summary` : `/attempts/${attemptId}/items/${position}`);
}
