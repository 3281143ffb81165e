import { BY_THE_CLOCK, closeAttempt } from "#app/commands/close-attempt.server";
import { GRACE_SECONDS } from "#app/domain/assessment/response";
import { findAttemptForDriver, listOverdue } from "#db/queries/attempts";
import type { Store } from "#db/store";

/** Closes every attempt whose time is over, with what was saved. Finds its work in the store, so a restart loses none. Returns how many. */
export async function closeOverdueAttempts(store: Store, now: Date): Promise<number> {
  const overdue = await listOverdue(store, new Date(now.getTime() - GRACE_SECONDS * 1000));
  let closed = 0;
  for (const { attemptId, personId } of overdue) {
    closed += await store.transaction(async (tx) => {
      const attempt = await findAttemptForDriver(tx, attemptId, personId);
      if (!attempt || attempt.closedAt) return 0;
      await closeAttempt(tx, attempt, BY_THE_CLOCK, now);
      return 1;
    });
  }
  return closed;
}
