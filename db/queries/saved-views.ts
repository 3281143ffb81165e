import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import type { Handle } from "../store.ts";

/** The views one officer keeps, by name. */
export async function listViewsOfOfficer({ db, t }: Handle, officerId: string) {
  const { viewId, name, search } = t.savedViews;
  return db.select({ viewId, name, search }).from(t.savedViews).where(eq(t.savedViews.officerId, officerId)).orderBy(asc(name));
}

export type SavedView = Awaited<ReturnType<typeof listViewsOfOfficer>>[number];

/** Keeps a view for one officer. */
export async function insertView({ db, t }: Handle, view: { officerId: string; name: string; search: string }, now: Date): Promise<void> {
  await db.insert(t.savedViews).values({ viewId: randomUUID(), ...view, savedAt: now });
}

/** Removes a view of one officer. Returns whether there was one. */
export async function deleteViewOfOfficer({ db, t }: Handle, viewId: string, officerId: string): Promise<boolean> {
  const rows = await db
    .delete(t.savedViews)
    .where(and(eq(t.savedViews.viewId, viewId), eq(t.savedViews.officerId, officerId)))
    .returning({ viewId: t.savedViews.viewId });
  return rows.length === 1;
}
