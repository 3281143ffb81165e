import type { AuthorityTables } from "./authorities.ts";
import type { EvidenceTables } from "./evidence.ts";
import type { Kit } from "./kit.ts";
import type { PeopleTables } from "./people.ts";

export type DecisionTables = ReturnType<typeof decisionTables>;

/** What stands beside officers' decisions: answers, other training that was accepted, passes that were revoked. Append-only. */
export function decisionTables(
  k: Kit,
  { people }: PeopleTables,
  { authorities }: AuthorityTables,
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
  return { deferralAnswers, waivedTrainings, revocationSteps };
}
