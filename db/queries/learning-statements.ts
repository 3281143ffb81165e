import { and, asc, eq, isNull, lt, lte } from "drizzle-orm";
import type { Handle } from "../store.ts";

export type DueStatement = Awaited<ReturnType<typeof listDueStatements>>[number];

/** Queues a statement, in the transaction of what it tells of. One that is queued already stays as it is. */
export async function queueStatement({ db, t }: Handle, statement: { id: string }, now: Date): Promise<void> {
  const row = { statementId: statement.id, body: JSON.stringify(statement), queuedAt: now, dueAt: now };
  await db.insert(t.learningStatements).values(row).onConflictDoNothing();
}

/** The statements whose next try is due, in the order in which they came to be, at most fifty: few enough that a run ends soon. */
export async function listDueStatements({ db, t }: Handle, now: Date) {
  const { statementId, body, tries, queuedAt, dueAt } = t.learningStatements;
  return db
    .select({ statementId, body, tries })
    .from(t.learningStatements)
    .where(lte(dueAt, now))
    .orderBy(asc(queuedAt), asc(statementId))
    .limit(50);
}

/** Puts the next try off, before this one is made; a store that is told twice keeps one. */
export async function postponeStatement({ db, t }: Handle, { statementId, tries }: DueStatement, nextAt: Date | null): Promise<void> {
  await db
    .update(t.learningStatements)
    .set({ tries: tries + 1, dueAt: nextAt })
    .where(eq(t.learningStatements.statementId, statementId));
}

/** A statement that the record store has is not sent again. */
export async function markStatementDelivered({ db, t }: Handle, statementId: string, now: Date): Promise<void> {
  await db.update(t.learningStatements).set({ deliveredAt: now, dueAt: null }).where(eq(t.learningStatements.statementId, statementId));
}

/** Removes statements of before an instant that were delivered or given up. Returns how many. */
export async function removeStatementsBefore({ db, t }: Handle, before: Date): Promise<number> {
  const { queuedAt, dueAt, statementId } = t.learningStatements;
  const rows = await db
    .delete(t.learningStatements)
    .where(and(isNull(dueAt), lt(queuedAt, before)))
    .returning({ statementId });
  return rows.length;
}
