import { and, desc, eq, inArray } from "drizzle-orm";
import type { Handle } from "../store.ts";

export type HistoryEntry = { at: Date; who: string | null; role: string; action: string; detail: Record<string, unknown> };

/** What happened to these things of one authority, newest first, with the names of those who did it. */
export async function listHistoryForAuthority(
  { db, t }: Handle,
  authorityId: string,
  subjects: readonly string[],
): Promise<HistoryEntry[]> {
  const { at, actorRole: role, action, detail, subject, auditId } = t.auditEntries;
  const rows = await db
    .select({ at, who: t.people.name, role, action, detail })
    .from(t.auditEntries)
    .leftJoin(t.people, eq(t.people.id, t.auditEntries.actorId))
    .where(and(inArray(subject, [...subjects]), eq(t.auditEntries.authorityId, authorityId)))
    .orderBy(desc(at), desc(auditId));
  return rows.map((row) => ({ ...row, detail: readDetail(row.detail) }));
}

function readDetail(written: string): Record<string, unknown> {
  return JSON.parse(written);
}
