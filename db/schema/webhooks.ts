import type { AuthorityTables } from "./authorities.ts";
import type { Kit } from "./kit.ts";
import type { PeopleTables } from "./people.ts";

/** Addresses of a council's other systems, what they are told, and how each telling went; and what a learning record store is told. */
export function webhookTables(k: Kit, { people }: PeopleTables, { authorities }: AuthorityTables) {
  const authority = () =>
    k
      .text("authority_id")
      .notNull()
      .references(() => authorities.authorityId, { onDelete: "restrict" });

  const webhooks = k.table(
    "webhooks",
    {
      webhookId: k.text("webhook_id").primaryKey(),
      authorityId: authority(),
      name: k.text("name").notNull(),
      url: k.text("url").notNull(),
      /** The types of event it is told of, with a space between. */
      eventTypes: k.text("event_types").notNull(),
      createdBy: k
        .text("created_by")
        .notNull()
        .references(() => people.id, { onDelete: "restrict" }),
      createdAt: k.at("created_at").notNull(),
      endedAt: k.at("ended_at"),
    },
    (t) => [k.index("webhooks_authority").on(t.authorityId, t.endedAt)],
  );
  /** Written in the transaction of what happened, and only where somebody is to be told. */
  const webhookEvents = k.table(
    "webhook_events",
    {
      eventId: k.text("event_id").primaryKey(),
      authorityId: authority(),
      type: k.text("type").notNull(),
      /** The message, byte for byte as it is signed. */
      body: k.text("body").notNull(),
      happenedAt: k.at("happened_at").notNull(),
    },
    (t) => [k.index("webhook_events_happened").on(t.happenedAt)],
  );
  const webhookDeliveries = k.table(
    "webhook_deliveries",
    {
      deliveryId: k.text("delivery_id").primaryKey(),
      webhookId: k
        .text("webhook_id")
        .notNull()
        .references(() => webhooks.webhookId, { onDelete: "restrict" }),
      eventId: k
        .text("event_id")
        .notNull()
        .references(() => webhookEvents.eventId, { onDelete: "restrict" }),
      queuedAt: k.at("queued_at").notNull(),
      /** Tries since it was queued, or since somebody had it sent again. */
      tries: k.int("tries").notNull().default(0),
      /** When the next try is due; null once it was delivered or given up. */
      dueAt: k.at("due_at"),
      deliveredAt: k.at("delivered_at"),
    },
    (t) => [
      k.uniqueIndex("webhook_deliveries_once").on(t.webhookId, t.eventId),
      k.index("webhook_deliveries_due").on(t.dueAt),
      k.index("webhook_deliveries_event").on(t.eventId),
    ],
  );
  const webhookTries = k.table(
    "webhook_tries",
    {
      tryId: k.text("try_id").primaryKey(),
      deliveryId: k
        .text("delivery_id")
        .notNull()
        .references(() => webhookDeliveries.deliveryId, { onDelete: "restrict" }),
      triedAt: k.at("tried_at").notNull(),
      /** The status of the answer, or one word for why there was none. */
      result: k.text("result").notNull(),
      tookMs: k.int("took_ms").notNull(),
    },
    (t) => [k.index("webhook_tries_delivery").on(t.deliveryId, t.triedAt)],
  );
  const learningStatements = k.table(
    "learning_statements",
    {
      statementId: k.text("statement_id").primaryKey(),
      /** The statement as JSON. */
      body: k.text("body").notNull(),
      queuedAt: k.at("queued_at").notNull(),
      tries: k.int("tries").notNull().default(0),
      dueAt: k.at("due_at"),
      deliveredAt: k.at("delivered_at"),
    },
    (t) => [k.index("learning_statements_due").on(t.dueAt)],
  );
  return { webhooks, webhookEvents, webhookDeliveries, webhookTries, learningStatements };
}
