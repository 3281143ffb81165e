import type { Kit } from "./kit.ts";

/** Who did what and when, append-only like the evidence, and when old entries and old people were cleared away. */
export function auditTables(k: Kit) {
  const auditEntries = k.table(
    "audit_entries",
    {
      auditId: k.text("audit_id").primaryKey(),
      at: k.at("at").notNull(),
      actorId: k.text("actor_id"),
      actorRole: k.text("actor_role").notNull(),
      authorityId: k.text("authority_id"),
      action: k.text("action").notNull(),
      subject: k.text("subject").notNull(),
      /** Canonical JSON; never names, birth dates, addresses or answers. */
      detail: k.text("detail").notNull(),
    },
    (t) => [
      k.index("audit_entries_subject").on(t.subject, t.at),
      k.index("audit_entries_newest").on(t.at, t.auditId),
      k.index("audit_entries_actor").on(t.actorId, t.at),
      k.index("audit_entries_authority").on(t.authorityId, t.at),
    ],
  );
  const retentionRuns = k.table("retention_runs", {
    runId: k.text("run_id").primaryKey(),
    startedAt: k.at("started_at").notNull(),
    finishedAt: k.at("finished_at"),
  });
  return { auditEntries, retentionRuns };
}
