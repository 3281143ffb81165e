import { randomUUID } from "node:crypto";
import { desc, eq, inArray, lt } from "drizzle-orm";
import type { Handle } from "../store.ts";

/** Begins a retention run: until it ends, and only in its own transaction, evidence may be deleted. Returns its id. */
export async function beginRun({ db, t }: Handle, now: Date): Promise<string> {
  const runId = randomUUID();
  await db.insert(t.retentionRuns).values({ runId, startedAt: now });
  return runId;
}

/** Ends a retention run: evidence is append-only again. */
export async function endRun({ db, t }: Handle, runId: string, now: Date): Promise<void> {
  await db.update(t.retentionRuns).set({ finishedAt: now }).where(eq(t.retentionRuns.runId, runId));
}

/** How many responses belong to attempts that closed before this instant. */
export async function countResponsesClosedBefore(handle: Handle, before: Date): Promise<number> {
  const { db, t } = handle;
  return db.$count(t.responses, inArray(t.responses.attemptId, closedBefore(handle, before)));
}

/** Deletes the responses, and the flags beside them, of attempts that closed before this instant; refused by the store outside a run. */
export async function deleteResponsesClosedBefore(tx: Handle, before: Date): Promise<void> {
  const { db, t } = tx;
  await db.delete(t.responses).where(inArray(t.responses.attemptId, closedBefore(tx, before)));
  await db.delete(t.responseFlags).where(inArray(t.responseFlags.attemptId, closedBefore(tx, before)));
}

/** The last runs, newest first. */
export async function listRuns({ db, t }: Handle, limit: number) {
  return db.select().from(t.retentionRuns).orderBy(desc(t.retentionRuns.startedAt)).limit(limit);
}

function closedBefore({ db, t }: Handle, before: Date) {
  return db.select({ attemptId: t.attemptOutcomes.attemptId }).from(t.attemptOutcomes).where(lt(t.attemptOutcomes.closedAt, before));
}
