import type { ApplicationTables } from "./applications.ts";
import type { AuthorityTables } from "./authorities.ts";
import type { Kit } from "./kit.ts";
import type { PeopleTables } from "./people.ts";

/** Who was asked to come in, as staff of an authority or as the driver of an application, and which of that was taken back. */
export function invitationTables(k: Kit, { people }: PeopleTables, { authorities }: AuthorityTables, { applications }: ApplicationTables) {
  const person = (column: string) =>
    k
      .text(column)
      .notNull()
      .references(() => people.id, { onDelete: "restrict" });

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
  return { invitations, invitationWithdrawals };
}
