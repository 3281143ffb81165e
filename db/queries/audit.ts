import { newId } from "../new-id.ts";
import { and, desc, eq, gte, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { AuditCursor, AuditSearch } from "#app/domain/audit-search";
import { canonicalJson } from "#app/domain/ledger/entry";
import type { Handle } from "../store.ts";
import { inBlocks } from "./in-blocks.ts";

const ENTRY_COLUMNS = ["auditId", "at", "actorId", "actorRole", "authorityId", "action", "subject", "detail"] as const;

const insertEntries = inBlocks("insert_audit_entries", ENTRY_COLUMNS, ({ db, t }, block) => db.insert(t.auditEntries).values(block));

/** Who did it: a signed-in person, or the system itself. */
export type Actor = { personId: string | null; role: "driver" | "officer" | "editor" | "admin" | "system" };

export type AuditEntry = {
  actor: Actor;
  authorityId?: string | null;
  /** A noun and what happened to it, such as `application.verified`. */
  action: string;
  /** The id of what it happened to. */
  subject: string;
  /** Never names, birth dates, addresses or answers. */
  detail?: Record<string, string | number | boolean | null>;
};

/** Adds one entry to the audit log, in the transaction of the change it tells of. */
export function record(tx: Handle, entry: AuditEntry, now: Date): Promise<void> {
  return recordAll(tx, [entry], now);
}

/** Adds an entry for each of several changes of one transaction. */
export async function recordAll(tx: Handle, entries: readonly AuditEntry[], now: Date): Promise<void> {
  const rows = entries.map((entry) => ({
    auditId: newId(),
    at: now,
    actorId: entry.actor.personId,
    actorRole: entry.actor.role,
    authorityId: entry.authorityId ?? null,
    action: entry.action,
    subject: entry.subject,
    detail: canonicalJson(entry.detail ?? {}),
  }));
  await insertEntries(tx, rows);
}

/** What happened to one thing, newest first. */
export async function listForSubject({ db, t }: Handle, subject: string) {
  return db.select().from(t.auditEntries).where(eq(t.auditEntries.subject, subject)).orderBy(desc(t.auditEntries.at));
}

/** What happened to several things, in no order. */
export async function listForSubjects({ db, t }: Handle, subjects: readonly string[]): Promise<RecordedEntry[]> {
  if (subjects.length === 0) return [];
  return db
    .select()
    .from(t.auditEntries)
    .where(inArray(t.auditEntries.subject, [...subjects]));
}

export type RecordedEntry = Awaited<ReturnType<typeof listForSubject>>[number];

/** The newest entries that a search asks for, from the cursor on; entries of one instant keep one order for good. */
export async function search({ db, t }: Handle, asked: AuditSearch, after: AuditCursor | null, limit: number): Promise<RecordedEntry[]> {
  const { at, auditId, action, actorId, authorityId } = t.auditEntries;
  return db
    .select()
    .from(t.auditEntries)
    .where(
      and(
        asked.action ? sql`${action} like ${`${asked.action}%`}` : undefined,
        asked.person === "system" ? isNull(actorId) : asked.person ? eq(actorId, asked.person) : undefined,
        asked.authority ? eq(authorityId, asked.authority) : undefined,
        asked.from ? gte(at, asked.from) : undefined,
        asked.until ? lt(at, asked.until) : undefined,
        after ? or(lt(at, after.at), and(eq(at, after.at), lt(auditId, after.auditId))) : undefined,
      ),
    )
    .orderBy(desc(at), desc(auditId))
    .limit(limit);
}

/** The newest entry of one action about one thing, or null. */
export async function findNewest({ db, t }: Handle, subject: string, action: string): Promise<RecordedEntry | null> {
  const [entry] = await db
    .select()
    .from(t.auditEntries)
    .where(and(eq(t.auditEntries.subject, subject), eq(t.auditEntries.action, action)))
    .orderBy(desc(t.auditEntries.at))
    .limit(1);
  return entry ?? null;
}
