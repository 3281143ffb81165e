import { eventBody } from "#app/domain/machines/event";
import type { Admin } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { insertEvent } from "#db/queries/webhook-deliveries";
import { findWebhook } from "#db/queries/webhooks";
import type { Store } from "#db/store";

export type WebhookTrial = { done: true } | { done: false; reason: "ended" };

/** Queues a message that says nothing, so that whoever sets a receiver up sees it arrive. */
export function tryWebhook(store: Store, admin: Admin, webhookId: string, now: Date): Promise<WebhookTrial> {
  return store.transaction(async (tx) => {
    const { authorityId, endedAt } = found(await findWebhook(tx, webhookId));
    if (endedAt) return { done: false, reason: "ended" };
    await insertEvent(tx, { authorityId, type: "test", body: eventBody({ type: "test", data: {} }, now) }, [webhookId], now);
    const actor = { personId: admin.personId, role: "admin" } as const;
    await audit.record(tx, { actor, authorityId, action: "webhook.tried", subject: webhookId }, now);
    return { done: true };
  });
}
