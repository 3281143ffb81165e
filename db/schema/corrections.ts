import type { CourseTables } from "./courses.ts";
import type { EvidenceTables } from "./evidence.ts";
import type { Kit } from "./kit.ts";
import type { PeopleTables } from "./people.ts";

export type CorrectionTables = ReturnType<typeof correctionTables>;

/** Faulty items: what people report of them, what editors decide, and the marks that follow as new entries. */
export function correctionTables(
  k: Kit,
  { people }: PeopleTables,
  { courses, courseVersions }: CourseTables,
  { attempts, ledgerEntries }: EvidenceTables,
) {
  const course = () =>
    k
      .text("course_id")
      .notNull()
      .references(() => courses.courseId, { onDelete: "restrict" });
  const attempt = () =>
    k
      .text("attempt_id")
      .notNull()
      .references(() => attempts.attemptId, { onDelete: "restrict" });
  const person = (column: string) => k.text(column).references(() => people.id, { onDelete: "restrict" });

  const itemReports = k.table(
    "item_reports",
    {
      reportId: k.text("report_id").primaryKey(),
      attemptId: attempt(),
      courseId: course(),
      itemId: k.text("item_id").notNull(),
      personId: person("person_id").notNull(),
      words: k.text("words").notNull(),
      reportedAt: k.at("reported_at").notNull(),
      settledBy: person("settled_by"),
      settledAt: k.at("settled_at"),
      settlement: k.text("settlement"),
    },
    (t) => [k.index("item_reports_course").on(t.courseId, t.settledAt)],
  );
  const itemCorrections = k.table(
    "item_corrections",
    {
      correctionId: k.text("correction_id").primaryKey(),
      courseId: course(),
      itemId: k.text("item_id").notNull(),
      /** The version in which the item stands as it is at fault. */
      versionId: k
        .text("version_id")
        .notNull()
        .references(() => courseVersions.versionId, { onDelete: "restrict" }),
      /** "void", or "key" with the right options in `key`. */
      kind: k.text("kind").notNull(),
      /** JSON list of the option ids that are right; empty for a void item. */
      key: k.text("key").notNull(),
      reason: k.text("reason").notNull(),
      proposedBy: person("proposed_by").notNull(),
      proposedAt: k.at("proposed_at").notNull(),
      decision: k.text("decision"),
      decidedBy: person("decided_by"),
      decidedAt: k.at("decided_at"),
      /** JSON: the last attempt looked at while it is applied, and what came of all so far. Null before. */
      progress: k.text("progress"),
      finishedAt: k.at("finished_at"),
    },
    (t) => [k.index("item_corrections_course").on(t.courseId, t.itemId)],
  );
  /** The mark that stands after a correction: the highest number counts. Append-only. */
  const outcomeCorrections = k.table(
    "outcome_corrections",
    {
      outcomeCorrectionId: k.text("outcome_correction_id").primaryKey(),
      attemptId: attempt(),
      number: k.int("number").notNull(),
      correctionId: k
        .text("correction_id")
        .notNull()
        .references(() => itemCorrections.correctionId, { onDelete: "restrict" }),
      passed: k.bool("passed").notNull(),
      score: k.real("score").notNull(),
      outOf: k.int("out_of").notNull(),
      criticalMissed: k.int("critical_missed").notNull(),
      topics: k.text("topics").notNull(),
      recordedAt: k.at("recorded_at").notNull(),
      seq: k
        .int("seq")
        .notNull()
        .references(() => ledgerEntries.seq, { onDelete: "restrict" }),
      prevHash: k.text("prev_hash").notNull(),
    },
    (t) => [k.uniqueIndex("outcome_corrections_number").on(t.attemptId, t.number)],
  );
  return { itemReports, itemCorrections, outcomeCorrections };
}
