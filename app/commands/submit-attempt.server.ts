import { isOverdue } from "#app/domain/assessment/attempt-policy";
import type { Driver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { findAttemptForDriver } from "#db/queries/attempts";
import type { Store } from "#db/store";
import { closeAttempt } from "./close-attempt.server.ts";

export type Submission = { done: true; closedNow: boolean };

/** Hands the test in. However often it is sent, and from however many pages, there is one outcome: the first. */
export function submitAttempt(store: Store, driver: Driver, attemptId: string, now: Date): Promise<Submission> {
  return store.transaction(async (tx) => {
    const attempt = found(await findAttemptForDriver(tx, attemptId, driver.personId));
    if (attempt.closedAt) return { done: true, closedNow: false };
    await closeAttempt(tx, attempt, isOverdue(attempt, now) ? "deadline" : "driver", now);
    return { done: true, closedNow: true };
  });
}
