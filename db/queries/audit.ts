import { randomUUID } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import { canonicalJson } from "#app/domain/ledger/entry";
import type { Handle } from "../store.ts";

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
export async function record(tx: Handle, entry: AuditEntry, now: Date): Promise<void> {
  await tx.db.insert(tx.t.auditEntries).values({
    auditId: randomUUID(),
    at: now,
    actorId: entry.actor.personId,
    actorRole: entry.actor.role,
    authorityId: entry.authorityId ?? null,
    action: entry.action,
    subject: entry.subject,
    detail: canonicalJson(entry.detail ?? {}),
  });
}

/** What happened to one thing, newest first. */
export async function listForSubject({ db, t }: Handle, subject: string) {
  return db.select().from(t.auditEntries).where(eq(t.auditEntries.subject, subject)).orderBy(desc(t.auditEntries.at));
}
