import type { ApplicationTables } from "./applications.ts";
import type { AuthorityTables } from "./authorities.ts";
import type { Kit } from "./kit.ts";

/** Letters waiting to be sent; written in the transaction that causes them, sent afterwards by a job or printed by an officer. */
export function mailTables(k: Kit, { authorities }: AuthorityTables, { applications }: ApplicationTables) {
  const outbox = k.table(
    "mail_outbox",
    {
      mailId: k.text("mail_id").primaryKey(),
      /** An e-mail address, a mobile number as +44…, or nothing for a letter by post. */
      recipient: k.text("recipient").notNull(),
      subject: k.text("subject").notNull(),
      body: k.text("body").notNull(),
      queuedAt: k.at("queued_at").notNull(),
      sentAt: k.at("sent_at"),
      tries: k.int("tries").notNull().default(0),
      /** "email", "sms" or "post"; what goes by post waits until an officer makes a file of it. */
      channel: k.text("channel").notNull().default("email"),
      /** Whose officers may see that it was sent; null for letters about an account. */
      authorityId: k.text("authority_id").references(() => authorities.authorityId, { onDelete: "restrict" }),
      applicationId: k.text("application_id").references(() => applications.applicationId, { onDelete: "restrict" }),
      /** The file for the mail merge that it went into. */
      postFile: k.text("post_file"),
    },
    (t) => [k.index("mail_outbox_waiting").on(t.sentAt, t.queuedAt), k.index("mail_outbox_authority").on(t.authorityId, t.queuedAt)],
  );
  const reminders = k.table(
    "reminders",
    {
      reminderId: k.text("reminder_id").primaryKey(),
      kind: k.text("kind").notNull(),
      /** The pass that runs out, or the application that waits. */
      subjectId: k.text("subject_id").notNull(),
      /** Days before the end of the pass, or after the waiting began: each is reminded of once. */
      days: k.int("days").notNull(),
      sentAt: k.at("sent_at").notNull(),
    },
    (t) => [k.uniqueIndex("reminders_once").on(t.kind, t.subjectId, t.days)],
  );
  return { outbox, reminders };
}
