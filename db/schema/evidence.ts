import type { ApplicationTables } from "./applications.ts";
import type { AuthorityTables } from "./authorities.ts";
import type { CourseTables } from "./courses.ts";
import type { Kit } from "./kit.ts";
import type { PeopleTables } from "./people.ts";
import type { SittingTables } from "./sittings.ts";

export type EvidenceTables = ReturnType<typeof evidenceTables>;

/**
 * What a licence rests on. Append-only: triggers refuse every UPDATE, and every DELETE outside a retention run.
 * Nothing here names anybody; people are ids.
 */
export function evidenceTables(
  k: Kit,
  { people }: PeopleTables,
  { policies, authorities }: AuthorityTables,
  { courseVersions, enrolments }: CourseTables,
  { applications }: ApplicationTables,
  { sittings }: SittingTables,
) {
  const person = (column: string) =>
    k
      .text(column)
      .notNull()
      .references(() => people.id, { onDelete: "restrict" });
  const application = () =>
    k
      .text("application_id")
      .notNull()
      .references(() => applications.applicationId, { onDelete: "restrict" });
  const version = () =>
    k
      .text("version_id")
      .notNull()
      .references(() => courseVersions.versionId, { onDelete: "restrict" });
  const policy = () =>
    k
      .text("policy_id")
      .notNull()
      .references(() => policies.policyId, { onDelete: "restrict" });

  const attempts = k.table(
    "attempts",
    {
      attemptId: k.text("attempt_id").primaryKey(),
      applicationId: application(),
      personId: person("person_id"),
      enrolmentId: k
        .text("enrolment_id")
        .notNull()
        .references(() => enrolments.enrolmentId, { onDelete: "restrict" }),
      number: k.int("number").notNull(),
      versionId: version(),
      policyId: policy(),
      /** Canonical JSON: the seed and the items met before, from which the paper can be drawn again. */
      draw: k.text("draw").notNull(),
      /** Canonical JSON of the paper as it was shown. */
      paper: k.text("paper").notNull(),
      paperHash: k.text("paper_hash").notNull(),
      startedAt: k.at("started_at").notNull(),
      deadlineAt: k.at("deadline_at"),
      /** "home", "supervised" or "oral". */
      place: k.text("place").notNull().default("home"),
      sittingId: k.text("sitting_id").references(() => sittings.sittingId, { onDelete: "restrict" }),
      /** Canonical JSON of the adjustments it began with. */
      adjustments: k.text("adjustments").notNull().default("{}"),
      /** In which language the pages of the test were read when it began. */
      language: k.text("language").notNull().default("en"),
    },
    (t) => [
      k.uniqueIndex("attempts_number").on(t.applicationId, t.personId, t.number),
      k.index("attempts_person").on(t.personId),
      k.index("attempts_sitting").on(t.sittingId),
    ],
  );
  const attempt = () =>
    k
      .text("attempt_id")
      .notNull()
      .references(() => attempts.attemptId, { onDelete: "restrict" });

  const responses = k.table(
    "responses",
    {
      responseId: k.text("response_id").primaryKey(),
      attemptId: attempt(),
      itemId: k.text("item_id").notNull(),
      revision: k.int("revision").notNull(),
      /** JSON list of the option ids chosen. */
      chosen: k.text("chosen").notNull(),
      givenAt: k.at("given_at").notNull(),
      /** Keyed hashes of the browser and of the network it came from: they show a change, and nothing else. */
      deviceHash: k.text("device_hash"),
      networkHash: k.text("network_hash"),
    },
    (t) => [k.uniqueIndex("responses_revision").on(t.attemptId, t.itemId, t.revision), k.index("responses_device").on(t.deviceHash)],
  );
  const ledgerEntries = k.table("ledger_entries", {
    seq: k.int("seq").primaryKey(),
    prevHash: k.text("prev_hash").notNull(),
    hash: k.text("hash").notNull(),
    body: k.text("body").notNull(),
    recordedAt: k.at("recorded_at").notNull(),
  });
  const link = () => ({
    seq: k
      .int("seq")
      .notNull()
      .references(() => ledgerEntries.seq, { onDelete: "restrict" }),
    prevHash: k.text("prev_hash").notNull(),
  });
  const attemptOutcomes = k.table(
    "attempt_outcomes",
    {
      attemptId: k
        .text("attempt_id")
        .primaryKey()
        .references(() => attempts.attemptId, { onDelete: "restrict" }),
      passed: k.bool("passed").notNull(),
      closedBy: k.text("closed_by").notNull(),
      score: k.real("score").notNull(),
      outOf: k.int("out_of").notNull(),
      criticalMissed: k.int("critical_missed").notNull(),
      /** Canonical JSON list of the mark in each topic. */
      topics: k.text("topics").notNull(),
      closedAt: k.at("closed_at").notNull(),
      ...link(),
    },
    (t) => [k.uniqueIndex("attempt_outcomes_seq").on(t.seq)],
  );
  const passRecords = k.table(
    "pass_records",
    {
      passRecordId: k.text("pass_record_id").primaryKey(),
      attemptId: attempt(),
      personId: person("person_id"),
      courseId: k.text("course_id").notNull(),
      versionId: version(),
      policyId: policy(),
      authorityId: k
        .text("authority_id")
        .notNull()
        .references(() => authorities.authorityId, { onDelete: "restrict" }),
      certificateNumber: k.text("certificate_number").notNull(),
      score: k.real("score").notNull(),
      outOf: k.int("out_of").notNull(),
      passedOn: k.text("passed_on").notNull(),
      validUntil: k.text("valid_until").notNull(),
      issuedAt: k.at("issued_at").notNull(),
      ...link(),
    },
    (t) => [
      k.uniqueIndex("pass_records_attempt").on(t.attemptId),
      k.uniqueIndex("pass_records_certificate").on(t.certificateNumber),
      k.index("pass_records_person").on(t.personId),
      k.index("pass_records_until").on(t.authorityId, t.validUntil),
      k.index("pass_records_seq").on(t.seq),
    ],
  );
  const allowances = k.table(
    "attempt_allowances",
    {
      allowanceId: k.text("allowance_id").primaryKey(),
      applicationId: application(),
      personId: person("person_id"),
      officerId: person("officer_id"),
      reason: k.text("reason").notNull(),
      grantedAt: k.at("granted_at").notNull(),
    },
    (t) => [k.index("attempt_allowances_application").on(t.applicationId)],
  );
  const verifications = k.table(
    "verifications",
    {
      verificationId: k.text("verification_id").primaryKey(),
      applicationId: application(),
      /** One outcome follows another: 1, 2, 3 … within an application. */
      number: k.int("number").notNull(),
      kind: k.text("kind").notNull(),
      passRecordId: k.text("pass_record_id").references(() => passRecords.passRecordId, { onDelete: "restrict" }),
      identityCheck: k.text("identity_check"),
      reason: k.text("reason"),
      officerId: person("officer_id"),
      decidedAt: k.at("decided_at").notNull(),
    },
    (t) => [
      k.uniqueIndex("verifications_number").on(t.applicationId, t.number),
      k.index("verifications_decided").on(t.decidedAt, t.verificationId),
      k.index("verifications_pass").on(t.passRecordId),
    ],
  );
  return { attempts, responses, ledgerEntries, attemptOutcomes, passRecords, allowances, verifications };
}
