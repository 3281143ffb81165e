import { answersKeptSince } from "#app/domain/licensing/retention";
import * as audit from "#db/queries/audit";
import * as retention from "#db/queries/retention";
import type { Store } from "#db/store";

export type Retention = { done: true; responses: number };

/**
 * Removes the answers of attempts that closed more than twelve months ago, in one transaction with its audit entry.
 * The store allows the removal only inside a retention run, and no other transaction ever sees the run open.
 */
export function applyRetention(store: Store, actor: audit.Actor, now: Date): Promise<Retention> {
  return store.transaction(async (tx) => {
    const before = answersKeptSince(now);
    const runId = await retention.beginRun(tx, now);
    const responses = await retention.countResponsesClosedBefore(tx, before);
    await retention.deleteResponsesClosedBefore(tx, before);
    await retention.endRun(tx, runId, now);
    const entry = { actor, action: "retention.applied", subject: runId, detail: { before: before.toISOString(), responses } };
    await audit.record(tx, entry, now);
    return { done: true, responses };
  });
}
