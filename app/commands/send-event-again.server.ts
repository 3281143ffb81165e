import type { Admin } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { findDelivery, queueAgain } from "#db/queries/webhook-deliveries";
import { findWebhook } from "#db/queries/webhooks";
import type { Store } from "#db/store";

export type Replay = { done: true } | { done: false; reason: "ended" };

/** Sends a message once more, with the same id, so that a receiver that has it already can tell. Its tries so far stay on the record. */
export function sendEventAgain(
  store: Store,
  admin: Admin,
  { webhookId, deliveryId }: { webhookId: string; deliveryId: string },
  now: Date,
): Promise<Replay> {
  return store.transaction(async (tx) => {
    const { authorityId, endedAt } = found(await findWebhook(tx, webhookId));
    const { eventId } = found(await findDelivery(tx, webhookId, deliveryId));
    if (endedAt) return { done: false, reason: "ended" };
    await queueAgain(tx, deliveryId, now);
    const actor = { personId: admin.personId, role: "admin" } as const;
    const entry = { actor, authorityId, action: "webhook.sent-again", subject: webhookId, detail: { event: eventId } };
    await audit.record(tx, entry, now);
    return { done: true };
  });
}
