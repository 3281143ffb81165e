import { currentBreak, deadlineAfterBreak } from "#app/domain/assessment/rest-break";
import type { Driver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { findAttemptForDriver } from "#db/queries/attempts";
import * as audit from "#db/queries/audit";
import { changeDeadline } from "#db/queries/deadlines";
import { endBreak as keepEnd, listBreaks } from "#db/queries/rest-breaks";
import type { Store } from "#db/store";

/** Ends a break before its time. A break that is over already, or was ended on another page, is no mistake. */
export function endBreak(store: Store, { personId }: Driver, attemptId: string, now: Date): Promise<{ done: true }> {
  return store.transaction(async (tx) => {
    const attempt = found(await findAttemptForDriver(tx, attemptId, personId));
    const taken = currentBreak(await listBreaks(tx, attemptId), now);
    if (!taken || attempt.closedAt) return { done: true };
    await keepEnd(tx, attemptId, taken.number, now);
    const deadlineAt = deadlineAfterBreak(attempt.deadlineAt, taken, now);
    await changeDeadline(tx, attemptId, deadlineAt, { cause: "rest-break", changedBy: personId }, now);
    const entry = { actor: { personId, role: "driver" } as const, action: "break.ended", subject: attemptId };
    await audit.record(tx, { ...entry, detail: { number: taken.number } }, now);
    return { done: true };
  });
}
