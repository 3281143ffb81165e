import type { ApplicationTables } from "./applications.ts";
import type { AuthorityTables } from "./authorities.ts";
import type { EvidenceTables } from "./evidence.ts";
import type { Kit } from "./kit.ts";
import type { PeopleTables } from "./people.ts";

export type DecisionTables = ReturnType<typeof decisionTables>;

/** What stands beside officers' decisions: answers, other training that was accepted, passes that were revoked or shown elsewhere. Append-only. */
export function decisionTables(
  k: Kit,
  { people }: PeopleTables,
  { authorities }: AuthorityTables,
  { applications }: ApplicationTables,
  { verifications, passRecords, ledgerEntries }: EvidenceTables,
) {
  const person = (column: string) =>
    k
      .text(column)
      .notNull()
      .references(() => people.id, { onDelete: "restrict" });
  /** The decision that a row belongs to; each has one at the most. */
  const verification = () =>
    k
      .text("verification_id")
      .primaryKey()
      .references(() => verifications.verificationId, { onDelete: "restrict" });

  const deferralAnswers = k.table("deferral_answers", {
    verificationId: verification(),
    personId: person("person_id"),
    answer: k.text("answer").notNull(),
    answeredAt: k.at("answered_at").notNull(),
  });
  const waivedTrainings = k.table("waived_trainings", {
    verificationId: verification(),
    provider: k.text("provider").notNull(),
    certificateReference: k.text("certificate_reference").notNull(),
    trainedOn: k.text("trained_on").notNull(),
    expiresOn: k.text("expires_on").notNull(),
  });
  /** The steps towards revoking a pass: 1, 2, 3 … within a pass. It is revoked when its last step is "confirmed". */
  const revocationSteps = k.table(
    "pass_revocation_steps",
    {
      stepId: k.text("step_id").primaryKey(),
      passRecordId: k
        .text("pass_record_id")
        .notNull()
        .references(() => passRecords.passRecordId, { onDelete: "restrict" }),
      number: k.int("number").notNull(),
      step: k.text("step").notNull(),
      reason: k.text("reason"),
      authorityId: k
        .text("authority_id")
        .notNull()
        .references(() => authorities.authorityId, { onDelete: "restrict" }),
      officerId: person("officer_id"),
      takenAt: k.at("taken_at").notNull(),
      /** The ledger entry of a confirmation; the other steps change nothing that the ledger vouches for. */
      seq: k.int("seq").references(() => ledgerEntries.seq, { onDelete: "restrict" }),
      prevHash: k.text("prev_hash"),
    },
    (t) => [
      k.uniqueIndex("pass_revocation_steps_number").on(t.passRecordId, t.number),
      k.index("pass_revocation_steps_authority").on(t.authorityId, t.takenAt),
    ],
  );
  /** A driver lets officers elsewhere see and accept one pass: those of a council that is named, or whoever is told a code. */
  const passConsents = k.table(
    "pass_consents",
    {
      consentId: k.text("consent_id").primaryKey(),
      passRecordId: k
        .text("pass_record_id")
        .notNull()
        .references(() => passRecords.passRecordId, { onDelete: "restrict" }),
      personId: person("person_id"),
      authorityId: k.text("authority_id").references(() => authorities.authorityId, { onDelete: "restrict" }),
      codeHash: k.text("code_hash"),
      givenAt: k.at("given_at").notNull(),
      expiresAt: k.at("expires_at").notNull(),
    },
    (t) => [k.index("pass_consents_pass").on(t.passRecordId)],
  );
  /** What happened to a consent: 1, 2, 3 … within it. "used" and "withdrawn" end it. */
  const consentEntries = k.table(
    "pass_consent_entries",
    {
      entryId: k.text("entry_id").primaryKey(),
      consentId: k
        .text("consent_id")
        .notNull()
        .references(() => passConsents.consentId, { onDelete: "restrict" }),
      number: k.int("number").notNull(),
      kind: k.text("kind").notNull(),
      applicationId: k.text("application_id").references(() => applications.applicationId, { onDelete: "restrict" }),
      personId: person("person_id"),
      recordedAt: k.at("recorded_at").notNull(),
    },
    (t) => [k.uniqueIndex("pass_consent_entries_number").on(t.consentId, t.number)],
  );
  /** An authority that became part of another one. Nobody works for it or applies to it any more; everything that names it still does. */
  const authorityMergers = k.table("authority_mergers", {
    fromAuthorityId: k
      .text("from_authority_id")
      .primaryKey()
      .references(() => authorities.authorityId, { onDelete: "restrict" }),
    intoAuthorityId: k
      .text("into_authority_id")
      .notNull()
      .references(() => authorities.authorityId, { onDelete: "restrict" }),
    mergedAt: k.at("merged_at").notNull(),
  });
  /** To which authority an application was made before that authority became part of another, and its reference there. */
  const applicationTransfers = k.table(
    "application_transfers",
    {
      applicationId: k
        .text("application_id")
        .notNull()
        .references(() => applications.applicationId, { onDelete: "restrict" }),
      fromAuthorityId: k
        .text("from_authority_id")
        .notNull()
        .references(() => authorities.authorityId, { onDelete: "restrict" }),
      reference: k.text("reference").notNull(),
      referenceNormalised: k.text("reference_normalised").notNull(),
      transferredAt: k.at("transferred_at").notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.applicationId, t.fromAuthorityId] }),
      k.index("application_transfers_reference").on(t.fromAuthorityId, t.referenceNormalised),
    ],
  );
  return { authorityMergers, applicationTransfers, deferralAnswers, waivedTrainings, revocationSteps, passConsents, consentEntries };
}
