import type { Kit } from "./kit.ts";

/** Letters waiting to be sent; written in the transaction that causes them, sent afterwards by a job. */
export function mailTables(k: Kit) {
  const outbox = k.table(
    "mail_outbox",
    {
      mailId: k.text("mail_id").primaryKey(),
      recipient: k.text("recipient").notNull(),
      subject: k.text("subject").notNull(),
      body: k.text("body").notNull(),
      queuedAt: k.at("queued_at").notNull(),
      sentAt: k.at("sent_at"),
      tries: k.int("tries").notNull().default(0),
    },
    (t) => [k.index("mail_outbox_waiting").on(t.sentAt, t.queuedAt)],
  );
  return { outbox };
}
