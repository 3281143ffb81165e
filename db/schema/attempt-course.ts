import type { EvidenceTables } from "./evidence.ts";
import type { Kit } from "./kit.ts";
import type { PeopleTables } from "./people.ts";

export type AttemptCourseTables = ReturnType<typeof attemptCourseTables>;

/** What happens while an attempt is open: more time, breaks, flags, and who wrote down an oral one. */
export function attemptCourseTables(k: Kit, { people }: PeopleTables, { attempts }: EvidenceTables) {
  const attempt = () =>
    k
      .text("attempt_id")
      .notNull()
      .references(() => attempts.attemptId, { onDelete: "restrict" });
  const person = (column: string) => k.text(column).references(() => people.id, { onDelete: "restrict" });

  /** The deadline that an attempt has from now on: the highest number counts. Append-only. */
  const attemptDeadlines = k.table(
    "attempt_deadlines",
    {
      changeId: k.text("change_id").primaryKey(),
      attemptId: attempt(),
      number: k.int("number").notNull(),
      /** Null when there is no time limit any more. */
      deadlineAt: k.at("deadline_at"),
      /** "adjustment", "rest-break" or "officer". */
      cause: k.text("cause").notNull(),
      changedBy: person("changed_by").notNull(),
      changedAt: k.at("changed_at").notNull(),
    },
    (t) => [k.uniqueIndex("attempt_deadlines_number").on(t.attemptId, t.number)],
  );
  const restBreaks = k.table(
    "rest_breaks",
    {
      breakId: k.text("break_id").primaryKey(),
      attemptId: attempt(),
      number: k.int("number").notNull(),
      beganAt: k.at("began_at").notNull(),
      endsAt: k.at("ends_at").notNull(),
      endedAt: k.at("ended_at"),
    },
    (t) => [k.uniqueIndex("rest_breaks_number").on(t.attemptId, t.number)],
  );
  /** A driver's own mark on a question they want to come back to. */
  const responseFlags = k.table(
    "response_flags",
    { attemptId: attempt(), itemId: k.text("item_id").notNull(), flaggedAt: k.at("flagged_at").notNull() },
    (t) => [k.primaryKey({ columns: [t.attemptId, t.itemId] })],
  );
  const oralRecords = k.table("oral_records", {
    attemptId: k
      .text("attempt_id")
      .primaryKey()
      .references(() => attempts.attemptId, { onDelete: "restrict" }),
    identityCheck: k.text("identity_check").notNull(),
    enteredBy: person("entered_by").notNull(),
    enteredAt: k.at("entered_at").notNull(),
    countersignedBy: person("countersigned_by"),
    countersignedAt: k.at("countersigned_at"),
  });
  return { attemptDeadlines, restBreaks, responseFlags, oralRecords };
}
