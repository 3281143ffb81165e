import type { Kit } from "./kit.ts";

export type AuthorityTables = ReturnType<typeof authorityTables>;

/** Licensing authorities, the licensee types each one licenses, their policies, and the telephone numbers on the card. */
export function authorityTables(k: Kit) {
  const authorities = k.table("licensing_authorities", {
    authorityId: k.text("authority_id").primaryKey(),
    name: k.text("name").notNull(),
    colour: k.text("colour").notNull(),
  });
  const licenseeTypes = k.table(
    "licensee_types",
    {
      authorityId: k
        .text("authority_id")
        .notNull()
        .references(() => authorities.authorityId, { onDelete: "restrict" }),
      licenseeType: k.text("licensee_type").notNull(),
      label: k.text("label").notNull(),
      courseId: k.text("course_id").notNull(),
      /** The short course that a renewal may take instead where the policy allows it. */
      refresherCourseId: k.text("refresher_course_id"),
      position: k.int("position").notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.authorityId, t.licenseeType] })],
  );
  const policies = k.table(
    "policies",
    {
      policyId: k.text("policy_id").primaryKey(),
      authorityId: k
        .text("authority_id")
        .notNull()
        .references(() => authorities.authorityId, { onDelete: "restrict" }),
      licenseeType: k.text("licensee_type").notNull(),
      version: k.int("version").notNull(),
      /** Canonical JSON of the policy. */
      body: k.text("body").notNull(),
      createdAt: k.at("created_at").notNull(),
    },
    (t) => [k.uniqueIndex("policies_version").on(t.authorityId, t.licenseeType, t.version)],
  );
  const contacts = k.table("contacts", {
    name: k.text("contact_name").primaryKey(),
    position: k.int("position").notNull(),
    /** Canonical JSON of the contact. */
    body: k.text("body").notNull(),
  });
  return { authorities, licenseeTypes, policies, contacts };
}
