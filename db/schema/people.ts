import type { AuthorityTables } from "./authorities.ts";
import type { Kit } from "./kit.ts";

export type PeopleTables = ReturnType<typeof peopleTables>;

/**
 * People and how they sign in. The first four tables belong to the sign-in library, under our names.
 * Everything that names a driver stands in `personal_details`, which can be erased while evidence keeps the person id.
 */
export function peopleTables(k: Kit, { authorities }: AuthorityTables) {
  const people = k.table(
    "people",
    {
      id: k.text("person_id").primaryKey(),
      name: k.text("name").notNull(),
      email: k.text("email").notNull(),
      emailVerified: k.bool("email_verified").notNull().default(false),
      image: k.text("image"),
      role: k.text("role").notNull().default("driver"),
      authorityId: k.text("authority_id").references(() => authorities.authorityId, { onDelete: "restrict" }),
      createdAt: k.at("created_at").notNull(),
      updatedAt: k.at("updated_at").notNull(),
    },
    (t) => [k.uniqueIndex("people_email").on(t.email)],
  );
  const person = () =>
    k
      .text("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "restrict" });

  const signInSessions = k.table(
    "sign_in_sessions",
    {
      id: k.text("session_id").primaryKey(),
      userId: person(),
      token: k.text("token").notNull(),
      expiresAt: k.at("expires_at").notNull(),
      ipAddress: k.text("ip_address"),
      userAgent: k.text("user_agent"),
      createdAt: k.at("created_at").notNull(),
      updatedAt: k.at("updated_at").notNull(),
    },
    (t) => [k.uniqueIndex("sign_in_sessions_token").on(t.token), k.index("sign_in_sessions_person").on(t.userId)],
  );
  const signInMethods = k.table(
    "sign_in_methods",
    {
      id: k.text("method_id").primaryKey(),
      userId: person(),
      accountId: k.text("account_id").notNull(),
      providerId: k.text("provider_id").notNull(),
      password: k.text("password"),
      accessToken: k.text("access_token"),
      refreshToken: k.text("refresh_token"),
      idToken: k.text("id_token"),
      accessTokenExpiresAt: k.at("access_token_expires_at"),
      refreshTokenExpiresAt: k.at("refresh_token_expires_at"),
      scope: k.text("scope"),
      createdAt: k.at("created_at").notNull(),
      updatedAt: k.at("updated_at").notNull(),
    },
    (t) => [k.index("sign_in_methods_person").on(t.userId)],
  );
  const signInTokens = k.table(
    "sign_in_tokens",
    {
      id: k.text("token_id").primaryKey(),
      identifier: k.text("identifier").notNull(),
      value: k.text("value").notNull(),
      expiresAt: k.at("expires_at").notNull(),
      createdAt: k.at("created_at").notNull(),
      updatedAt: k.at("updated_at").notNull(),
    },
    (t) => [k.index("sign_in_tokens_identifier").on(t.identifier)],
  );
  const personalDetails = k.table(
    "personal_details",
    {
      personId: k
        .text("person_id")
        .primaryKey()
        .references(() => people.id, { onDelete: "restrict" }),
      firstNames: k.text("first_names").notNull(),
      surname: k.text("surname").notNull(),
      surnameNormalised: k.text("surname_normalised").notNull(),
      bornOn: k.text("born_on").notNull(),
      /** Hex; keys the ledger's commitment to this person, so that erasing this row makes the ledger anonymous. */
      subjectKey: k.text("subject_key").notNull(),
    },
    (t) => [k.index("personal_details_born").on(t.bornOn)],
  );
  /** Each time somebody's access ended, and when it was given back; a person is away while one row has no return. */
  const departures = k.table(
    "departures",
    {
      departureId: k.text("departure_id").primaryKey(),
      personId: person(),
      reason: k.text("reason").notNull(),
      recordedBy: k
        .text("recorded_by")
        .notNull()
        .references(() => people.id, { onDelete: "restrict" }),
      departedAt: k.at("departed_at").notNull(),
      returnRecordedBy: k.text("return_recorded_by").references(() => people.id, { onDelete: "restrict" }),
      returnedAt: k.at("returned_at"),
    },
    (t) => [k.index("departures_person").on(t.personId, t.returnedAt)],
  );
  return { people, signInSessions, signInMethods, signInTokens, personalDetails, departures };
}
