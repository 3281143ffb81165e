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
      k.index("licence_applications_id").on(t.authorityId, t.applicationId),
      k.index("licence_applications_queue").on(t.authorityId, t.status, t.receivedOn, t.referenceNormalised),
      k.index("licence_applications_narrowed").on(t.authorityId, t.status, t.licenseeType, t.kind, t.receivedOn, t.referenceNormalised),
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

  const applicantDetails = k.table(
    "applicant_details",
    {
      applicationId: k
        .text("application_id")
        .primaryKey()
        .references(() => applications.applicationId, { onDelete: "restrict" }),
      firstNames: k.text("first_names").notNull(),
      surname: k.text("surname").notNull(),
      surnameNormalised: k.text("surname_normalised").notNull(),
      bornOn: k.text("born_on").notNull(),
      email: k.text("email"),
      /** The number of the licence that is renewed, which the badge shows. */
      licenceNumber: k.text("licence_number"),
      /** As typed; whether a text message can go there is worked out from it. */
      phone: k.text("phone"),
    },
    (t) => [k.index("applicant_details_person").on(t.surnameNormalised, t.bornOn), k.index("applicant_details_born").on(t.bornOn)],
  );
  /**
   * The words under which an application is found, each ready to be compared from its beginning. Rows that name the applicant carry
   * all of `words`, so that a second word needs no second look-up; they go when the details are erased.
   */
  const searchTerms = k.table(
    "application_search_terms",
    {
      applicationId: application(),
      authorityId: k.text("authority_id").notNull(),
      term: k.text("term").notNull(),
      words: k.text("words").notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.applicationId, t.term] }),
      k.index("application_search_terms_term").on(t.authorityId, t.term, t.words, t.applicationId),
    ],
  );
  /**
   * What officers of an authority found of two accounts: that they are one person, or after all two. The highest number of the other
   * account counts. Append-only: what either account did stays its own, and is read together.
   */
  const accountMerges = k.table(
    "account_merges",
    {
      mergeId: k.text("merge_id").primaryKey(),
      authorityId: k
        .text("authority_id")
        .notNull()
        .references(() => authorities.authorityId, { onDelete: "restrict" }),
      keptPersonId: person("kept_person_id"),
      otherPersonId: person("other_person_id"),
      number: k.int("number").notNull(),
      /** "one" or "two". */
      decision: k.text("decision").notNull(),
      reason: k.text("reason").notNull(),
      officerId: person("officer_id"),
      decidedAt: k.at("decided_at").notNull(),
    },
    (t) => [
      k.uniqueIndex("account_merges_number").on(t.authorityId, t.otherPersonId, t.number),
      k.index("account_merges_kept").on(t.authorityId, t.keptPersonId),
    ],
  );
  /** A search of the queue that an officer comes back to. */
  const savedViews = k.table(
    "saved_views",
    {
      viewId: k.text("view_id").primaryKey(),
      officerId: person("officer_id"),
      name: k.text("name").notNull(),
      /** The search as its address spells it. */
      search: k.text("search").notNull(),
      savedAt: k.at("saved_at").notNull(),
    },
    (t) => [k.uniqueIndex("saved_views_name").on(t.officerId, t.name)],
  );
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
  return { applications, applicantDetails, searchTerms, savedViews, accountMerges, claims, applicationDrivers, identityDecisions };
}
