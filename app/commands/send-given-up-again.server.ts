import type { Admin } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { queueGivenUp } from "#db/queries/webhook-deliveries";
import { findWebhook } from "#db/queries/webhooks";
import type { Store } from "#db/store";

export type Resending = { done: true; messages: number } | { done: false; reason: "ended" };

/** Sends everything once more that was given up, each message with its own id, as after a weekend without the receiver. */
export function sendGivenUpAgain(store: Store, admin: Admin, webhookId: string, now: Date): Promise<Resending> {
  return store.transaction(async (tx) => {
    const { authorityId, endedAt } = found(await findWebhook(tx, webhookId));
    if (endedAt) return { done: false, reason: "ended" };
    const messages = await queueGivenUp(tx, webhookId, now);
    const actor = { personId: admin.personId, role: "admin" } as const;
    if (messages > 0)
      await audit.record(tx, { actor, authorityId, action: "webhook.sent-again", subject: webhookId, detail: { messages } }, now);
    return { done: true, messages };
  });
}
