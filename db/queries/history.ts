import { and, desc, eq, inArray } from "drizzle-orm";
import type { Handle } from "../store.ts";
import { listAnsweredFor } from "./authority-mergers.ts";

/** `authority` names the council it happened at where that has become part of this one since. */
export type HistoryEntry = {
  at: Date;
  who: string | null;
  role: string;
  action: string;
  detail: Record<string, unknown>;
  authority: string | null;
};

/** What happened to these things of one authority, or of one that has become part of it, newest first, with the names of those who did it. */
export async function listHistoryForAuthority(handle: Handle, authorityId: string, subjects: readonly string[]): Promise<HistoryEntry[]> {
  const { db, t } = handle;
  const answeredFor = await listAnsweredFor(handle, authorityId);
  const { at, actorRole: role, action, detail, subject, auditId } = t.auditEntries;
  const rows = await db
    .select({ at, who: t.people.name, role, action, detail, ofId: t.auditEntries.authorityId, ofName: t.authorities.name })
    .from(t.auditEntries)
    .leftJoin(t.people, eq(t.people.id, t.auditEntries.actorId))
    .leftJoin(t.authorities, eq(t.authorities.authorityId, t.auditEntries.authorityId))
    .where(and(inArray(subject, [...subjects]), inArray(t.auditEntries.authorityId, answeredFor)))
    .orderBy(desc(at), desc(auditId));
  return rows.map(({ ofId, ofName, ...row }) => ({
    ...row,
    detail: readDetail(row.detail),
    authority: ofId === authorityId ? null : ofName,
  }));
}

function readDetail(written: string): Record<string, unknown> {
  return JSON.parse(written);
}
