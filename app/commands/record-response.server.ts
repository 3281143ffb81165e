import { isOverdue } from "#app/domain/assessment/attempt-policy";
import { readChoice } from "#app/domain/assessment/paper";
import { decideResponse, type ResponseDecision } from "#app/domain/assessment/response";
import type { Driver } from "#app/server/access.server";
import { found } from "#app/server/found";
import type { ResponseOrigin } from "#app/server/origin-of-response.server";
import { type Attempt, findAttemptForDriver } from "#db/queries/attempts";
import { readVersion } from "#db/queries/courses";
import { insertResponse, listLatestResponses } from "#db/queries/responses";
import type { Handle, Store } from "#db/store";
import { BY_THE_CLOCK, closeAttempt } from "./close-attempt.server.ts";

/** `values` are what the page sent for the item at `position` (from 1); `basedOn` is the revision it was rendered with, 0 for none. */
export type PostedChoice = { attemptId: string; position: number; values: readonly string[]; basedOn: number; from?: ResponseOrigin };

const UNKNOWN: ResponseOrigin = { deviceHash: null, networkHash: null };

/** Keeps one response of the driver's own. */
export function recordResponse(store: Store, driver: Driver, posted: PostedChoice, now: Date): Promise<ResponseDecision> {
  return store.transaction(async (tx) => {
    const attempt = found(await findAttemptForDriver(tx, posted.attemptId, driver.personId));
    return keepResponse(tx, attempt, posted, now);
  });
}

/**
 * Keeps one response. It is its own evidence, append-only and with its time, so it needs no audit entry beside it.
 * A response after the deadline closes the attempt with what was saved before.
 */
export async function keepResponse(tx: Handle, attempt: Attempt, posted: PostedChoice, now: Date): Promise<ResponseDecision> {
  const paperItem = found(attempt.paper.items[posted.position - 1]);
  const { attemptId, paper, deadlineAt } = attempt;
  const { itemId } = paperItem;
  const { items } = await readVersion(tx, attempt.versionId);
  const latest = (await listLatestResponses(tx, attemptId)).get(itemId) ?? null;
  const chosen = readChoice(paperItem, found(items.get(itemId)), posted.values);
  const closed = attempt.closedAt !== null;
  const decision = decideResponse({ closed, deadlineAt, paper, items, itemId, chosen, basedOn: posted.basedOn, latest }, now);

  if (decision.done && !decision.unchanged)
    await insertResponse(tx, { attemptId, itemId, revision: decision.revision, chosen: chosen ?? [], ...(posted.from ?? UNKNOWN) }, now);
  if (!closed && isOverdue(attempt, now)) await closeAttempt(tx, attempt, BY_THE_CLOCK, now);
  return decision;
}
