import { eventBody, isTold, type WebhookEvent } from "#app/domain/machines/event";
import { insertEvent } from "#db/queries/webhook-deliveries";
import { listListening } from "#db/queries/webhooks";
import type { Handle } from "#db/store";

/** Queues a message to every system of a council that wants to be told of this, in the transaction of what happened. */
export async function announce(tx: Handle, authorityId: string, event: WebhookEvent, now: Date): Promise<void> {
  const listening = await listListening(tx, authorityId);
  const told = listening.filter(({ eventTypes }) => isTold(eventTypes, event.type)).map(({ webhookId }) => webhookId);
  if (told.length > 0) await insertEvent(tx, { authorityId, type: event.type, body: eventBody(event, now) }, told, now);
}
