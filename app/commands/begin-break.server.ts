import { type BreakRefusal, decideBreak } from "#app/domain/assessment/rest-break";
import type { Driver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { readAdjustments } from "#db/queries/adjustments";
import { findAttemptForDriver } from "#db/queries/attempts";
import * as audit from "#db/queries/audit";
import { changeDeadline } from "#db/queries/deadlines";
import { insertBreak, listBreaks } from "#db/queries/rest-breaks";
import type { Store } from "#db/store";

export type BreakStart = { done: true; endsAt: Date } | { done: false; reason: BreakRefusal };

/** Begins a rest break for a driver who may have them; the clock stands still until it ends. */
export function beginBreak(store: Store, { personId }: Driver, attemptId: string, now: Date): Promise<BreakStart> {
  return store.transaction(async (tx) => {
    const attempt = found(await findAttemptForDriver(tx, attemptId, personId));
    const adjustments = await readAdjustments(tx, personId);
    const decision = decideBreak({ ...attempt, adjustments, breaks: await listBreaks(tx, attemptId) }, now);
    if (!decision.done) return decision;
    await insertBreak(tx, attemptId, decision, now);
    await changeDeadline(tx, attemptId, decision.deadlineAt, { cause: "rest-break", changedBy: personId }, now);
    const entry = { actor: { personId, role: "driver" } as const, action: "break.begun", subject: attemptId };
    await audit.record(tx, { ...entry, detail: { number: decision.number } }, now);
    return { done: true, endsAt: decision.endsAt };
  });
}
