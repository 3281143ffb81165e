import type { AuthorityTables } from "./authorities.ts";
import type { Kit } from "./kit.ts";
import type { PeopleTables } from "./people.ts";

/** Keys with which a council's other systems ask, and what was answered to those that hand something in. */
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
      /** The addresses and ranges from which it may be used, with a space between; empty for any. */
      addresses: k.text("addresses").notNull().default(""),
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
  /** The answer to a request that may be repeated. Nothing in it names anybody; it goes after seven days. */
  const idempotentAnswers = k.table(
    "idempotent_answers",
    {
      apiKeyId: k
        .text("api_key_id")
        .notNull()
        .references(() => apiKeys.apiKeyId, { onDelete: "restrict" }),
      /** SHA-256 of the Idempotency-Key, in which another system may have put anything. */
      requestKeyHash: k.text("request_key_hash").notNull(),
      bodyHash: k.text("body_hash").notNull(),
      status: k.int("status").notNull(),
      answer: k.text("answer").notNull(),
      answeredAt: k.at("answered_at").notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.apiKeyId, t.requestKeyHash] }), k.index("idempotent_answers_age").on(t.answeredAt)],
  );
  return { apiKeys, idempotentAnswers };
}
