import { isOverdue } from "#app/domain/assessment/attempt-policy";
import type { Driver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { findAttemptForDriver } from "#db/queries/attempts";
import type { Store } from "#db/store";
import { BY_THE_CLOCK, closeAttempt } from "./close-attempt.server.ts";

export type Submission = { done: true; closedNow: boolean };

/** Hands the test in. However often it is sent, and from however many pages, there is one outcome: the first. */
export function submitAttempt(store: Store, driver: Driver, attemptId: string, now: Date): Promise<Submission> {
  return store.transaction(async (tx) => {
    const attempt = found(await findAttemptForDriver(tx, attemptId, driver.personId));
    if (attempt.closedAt) return { done: true, closedNow: false };
    const byDriver = { closedBy: "driver", actor: { personId: driver.personId, role: "driver" } } as const;
    await closeAttempt(tx, attempt, isOverdue(attempt, now) ? BY_THE_CLOCK : byDriver, now);
    return { done: true, closedNow: true };
  });
}
