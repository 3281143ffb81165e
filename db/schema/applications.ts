import type { AuthorityTables } from "./authorities.ts";
import type { Kit } from "./kit.ts";
import type { PeopleTables } from "./people.ts";

export type ApplicationTables = ReturnType<typeof applicationTables>;

/** Licence applications: only what matching needs. Who applied stands in `applicant_details`, which can be erased. */
export function applicationTables(k: Kit, { people }: PeopleTables, { authorities }: AuthorityTables) {
  const applications = k.table(
    "licence_applications",
    {
      applicationId: k.text("application_id").primaryKey(),
      authorityId: k
        .text("authority_id")
        .notNull()
        .references(() => authorities.authorityId, { onDelete: "restrict" }),
      reference: k.text("reference").notNull(),
      referenceNormalised: k.text("reference_normalised").notNull(),
      licenseeType: k.text("licensee_type").notNull(),
      kind: k.text("kind").notNull(),
      receivedOn: k.text("received_on").notNull(),
      createdBy: k
        .text("created_by")
        .notNull()
        .references(() => people.id, { onDelete: "restrict" }),
      createdAt: k.at("created_at").notNull(),
      /** Worked out from the evidence by one rule and kept here so that a queue of any length is one index scan. */
      status: k.text("status").notNull(),
      statusSinceAt: k.at("status_since_at").notNull(),
      tryAgainAt: k.at("try_again_at"),
      passRecordId: k.text("pass_record_id"),
      passUntil: k.text("pass_until"),
    },
    (t) => [
      k.uniqueIndex("licence_applications_reference").on(t.authorityId, t.referenceNormalised),
      k.index("licence_applications_queue").on(t.authorityId, t.status, t.receivedOn),
    ],
  );
  const application = () =>
    k
      .text("application_id")
      .notNull()
      .references(() => applications.applicationId, { onDelete: "restrict" });
  const person = (column: string) =>
    k
      .text(column)
      .notNull()
      .references(() => people.id, { onDelete: "restrict" });

  const applicantDetails = k.table("applicant_details", {
    applicationId: k
      .text("application_id")
      .primaryKey()
      .references(() => applications.applicationId, { onDelete: "restrict" }),
    firstNames: k.text("first_names").notNull(),
    surname: k.text("surname").notNull(),
    surnameNormalised: k.text("surname_normalised").notNull(),
    bornOn: k.text("born_on").notNull(),
    email: k.text("email"),
  });
  const claims = k.table(
    "application_claims",
    {
      claimId: k.text("claim_id").primaryKey(),
      applicationId: application(),
      personId: person("person_id"),
      /** "matched", or "to-check" when the surname or the birth date differs. */
      result: k.text("result").notNull(),
      /** JSON list of what differed; never the values themselves. */
      differs: k.text("differs").notNull(),
      madeAt: k.at("made_at").notNull(),
    },
    (t) => [
      k.uniqueIndex("application_claims_person").on(t.applicationId, t.personId),
      k.index("application_claims_driver").on(t.personId),
    ],
  );
  const applicationDrivers = k.table(
    "application_drivers",
    {
      applicationId: k
        .text("application_id")
        .primaryKey()
        .references(() => applications.applicationId, { onDelete: "restrict" }),
      personId: person("person_id"),
      linkedAt: k.at("linked_at").notNull(),
    },
    (t) => [k.index("application_drivers_person").on(t.personId)],
  );
  const identityDecisions = k.table("identity_decisions", {
    claimId: k
      .text("claim_id")
      .primaryKey()
      .references(() => claims.claimId, { onDelete: "restrict" }),
    decision: k.text("decision").notNull(),
    reason: k.text("reason").notNull(),
    officerId: person("officer_id"),
    decidedAt: k.at("decided_at").notNull(),
  });
  const imports = k.table("application_imports", {
    importId: k.text("import_id").primaryKey(),
    authorityId: k
      .text("authority_id")
      .notNull()
      .references(() => authorities.authorityId, { onDelete: "restrict" }),
    officerId: person("officer_id"),
    fileName: k.text("file_name").notNull(),
    body: k.text("body").notNull(),
    uploadedAt: k.at("uploaded_at").notNull(),
    appliedAt: k.at("applied_at"),
  });
  const invitations = k.table(
    "invitations",
    {
      invitationId: k.text("invitation_id").primaryKey(),
      tokenHash: k.text("token_hash").notNull(),
      role: k.text("role").notNull(),
      authorityId: k.text("authority_id").references(() => authorities.authorityId, { onDelete: "restrict" }),
      applicationId: k.text("application_id").references(() => applications.applicationId, { onDelete: "restrict" }),
      email: k.text("email"),
      createdBy: k.text("created_by").references(() => people.id, { onDelete: "restrict" }),
      createdAt: k.at("created_at").notNull(),
      expiresAt: k.at("expires_at").notNull(),
      usedAt: k.at("used_at"),
    },
    (t) => [k.uniqueIndex("invitations_token").on(t.tokenHash)],
  );
  const invitationWithdrawals = k.table("invitation_withdrawals", {
    invitationId: k
      .text("invitation_id")
      .primaryKey()
      .references(() => invitations.invitationId, { onDelete: "restrict" }),
    withdrawnBy: person("withdrawn_by"),
    withdrawnAt: k.at("withdrawn_at").notNull(),
  });
  return { applications, applicantDetails, claims, applicationDrivers, identityDecisions, imports, invitations, invitationWithdrawals };
}
