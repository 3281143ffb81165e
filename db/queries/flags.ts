import { and, eq, sql } from "drizzle-orm";
import type { Handle } from "../store.ts";
import { hot } from "./hot.ts";

const findRows = hot<{ attemptId: string }, { itemId: string }>("list_flags", ({ db, t }) =>
  db
    .select({ itemId: t.responseFlags.itemId })
    .from(t.responseFlags)
    .where(eq(t.responseFlags.attemptId, sql.placeholder("attemptId"))),
);

/** The ids of the items a driver wants to look at again, in one attempt. */
export async function listFlagged(handle: Handle, attemptId: string): Promise<Set<string>> {
  const rows = await findRows(handle, { attemptId });
  return new Set(rows.map((row) => row.itemId));
}

/** Flags an item; one that is flagged already keeps its first time. */
export async function insertFlag({ db, t }: Handle, attemptId: string, itemId: string, now: Date): Promise<void> {
  await db.insert(t.responseFlags).values({ attemptId, itemId, flaggedAt: now }).onConflictDoNothing();
}

/** Takes the flag off one item. */
export async function deleteFlag({ db, t }: Handle, attemptId: string, itemId: string): Promise<void> {
  await db.delete(t.responseFlags).where(and(eq(t.responseFlags.attemptId, attemptId), eq(t.responseFlags.itemId, itemId)));
}

/** When each flagged item of an attempt was flagged, by item id. */
export async function listFlagTimes({ db, t }: Handle, attemptId: string): Promise<Map<string, Date>> {
  const { itemId, flaggedAt } = t.responseFlags;
  const rows = await db.select({ itemId, flaggedAt }).from(t.responseFlags).where(eq(t.responseFlags.attemptId, attemptId));
  return new Map(rows.map((row) => [row.itemId, row.flaggedAt]));
}
