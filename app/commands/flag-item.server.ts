import { isOverdue } from "#app/domain/assessment/attempt-policy";
import type { Driver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { findAttemptForDriver } from "#db/queries/attempts";
import { deleteFlag, insertFlag } from "#db/queries/flags";
import type { Store } from "#db/store";
import { BY_THE_CLOCK, closeAttempt } from "./close-attempt.server.ts";

/** `flagged` is what the driver wants from now on for the item at `position` (from 1), so that sending it twice changes nothing. */
export type PostedFlag = { attemptId: string; position: number; flagged: boolean };

export type Flagging = { done: true } | { done: false; reason: "attempt-closed" | "out-of-time" };

/** Flags an item to look at again, or takes the flag off. It is the driver's own bookmark, so the audit does not tell of it. */
export function flagItem(store: Store, driver: Driver, { attemptId, position, flagged }: PostedFlag, now: Date): Promise<Flagging> {
  return store.transaction(async (tx) => {
    const attempt = found(await findAttemptForDriver(tx, attemptId, driver.personId));
    const { itemId } = found(attempt.paper.items[position - 1]);
    if (attempt.closedAt) return { done: false, reason: "attempt-closed" };
    if (isOverdue(attempt, now)) {
      await closeAttempt(tx, attempt, BY_THE_CLOCK, now);
      return { done: false, reason: "out-of-time" };
    }
    await (flagged ? insertFlag(tx, attemptId, itemId, now) : deleteFlag(tx, attemptId, itemId));
    return { done: true };
  });
}
