import { type QuestionState, questionStates } from "#app/domain/assessment/question-states";
import { timeLeft } from "#app/domain/assessment/time-left";
import type { Driver } from "#app/server/access.server";
import type { Attempt } from "#db/queries/attempts";
import { listFlagged } from "#db/queries/flags";
import { type LatestResponse, listLatestResponses } from "#db/queries/responses";
import type { Store } from "#db/store";
import { settleAttempt } from "./settle-attempt.server.ts";

export type Sitting = {
  attempt: Attempt;
  responses: ReadonlyMap<string, LatestResponse>;
  questions: QuestionState[];
  clock: { attemptId: string; deadlineAt: Date | null; left: number | null };
};

/** A driver's attempt, settled first, with how every question of it stands and the time that is left. */
export async function readSitting(store: Store, driver: Driver, attemptId: string, now: Date): Promise<Sitting> {
  const attempt = await settleAttempt(store, driver, attemptId, now);
  const [responses, flagged] = await Promise.all([listLatestResponses(store, attemptId), listFlagged(store, attemptId)]);
  const { deadlineAt } = attempt;
  return {
    attempt,
    responses,
    questions: questionStates(attempt.paper, responses, flagged),
    clock: { attemptId, deadlineAt, left: timeLeft(deadlineAt, now) },
  };
}
