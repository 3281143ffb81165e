import type { AuthorityTables } from "./authorities.ts";
import type { Kit } from "./kit.ts";
import type { PeopleTables } from "./people.ts";

/** Keys with which a council's other systems read its applications. */
export function apiKeyTables(k: Kit, { people }: PeopleTables, { authorities }: AuthorityTables) {
  const apiKeys = k.table(
    "api_keys",
    {
      apiKeyId: k.text("api_key_id").primaryKey(),
      authorityId: k
        .text("authority_id")
        .notNull()
        .references(() => authorities.authorityId, { onDelete: "restrict" }),
      name: k.text("name").notNull(),
      /** What the key may do, with a space between; a key is never given more later. */
      scopes: k.text("scopes").notNull(),
      /** SHA-256; the key itself is shown once and kept nowhere. */
      keyHash: k.text("key_hash").notNull(),
      createdBy: k
        .text("created_by")
        .notNull()
        .references(() => people.id, { onDelete: "restrict" }),
      createdAt: k.at("created_at").notNull(),
      expiresAt: k.at("expires_at").notNull(),
      withdrawnAt: k.at("withdrawn_at"),
    },
    (t) => [k.uniqueIndex("api_keys_hash").on(t.keyHash)],
  );
  return { apiKeys };
}
