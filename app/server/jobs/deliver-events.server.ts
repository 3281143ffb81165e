import { nextTryAt } from "#app/domain/machines/retry";
import { signedHeaders, webhookSecret } from "#app/domain/machines/signature";
import { type DueDelivery, listDue, recordTry, takeForTry } from "#db/queries/webhook-deliveries";
import type { Store } from "#db/store";
import { log } from "../log.server.ts";
import { postJson } from "../post-json.server.ts";

type Sender = { sessionSecret: string; demo: boolean };

/**
 * Sends every message that is due. Each address is told in order and by itself, so that a slow one holds up no other; after one
 * message that it did not take, the rest of its messages wait for the next run. Returns how many arrived.
 */
export async function deliverEvents(store: Store, sender: Sender, now: Date): Promise<number> {
  const due = Map.groupBy(await listDue(store, now), ({ webhookId }) => webhookId);
  const arrived = await Promise.all([...due.values()].map((messages) => deliverInOrder(store, sender, messages, now)));
  return arrived.reduce((total, count) => total + count, 0);
}

async function deliverInOrder(store: Store, sender: Sender, messages: readonly DueDelivery[], now: Date): Promise<number> {
  let arrived = 0;
  for (const message of messages) {
    if (!(await deliverOne(store, sender, message, now))) break;
    arrived += 1;
  }
  return arrived;
}

/** The next try is set before this one is made, so that a crash in between costs a pause and loses nothing. */
async function deliverOne(store: Store, { sessionSecret, demo }: Sender, message: DueDelivery, now: Date): Promise<boolean> {
  const { deliveryId, eventId, webhookId, url, body, tries } = message;
  const ours = await store.transaction((tx) => takeForTry(tx, message, nextTryAt(tries + 1, now)));
  if (!ours) return false;
  const headers = signedHeaders(webhookSecret(sessionSecret, webhookId), eventId, new Date(), body);
  const began = performance.now();
  const { result, ok } = await postJson(url, headers, body, { insideToo: demo });
  const tookMs = Math.round(performance.now() - began);
  await store.transaction((tx) => recordTry(tx, deliveryId, { triedAt: now, result, tookMs }, ok ? now : null));
  if (!ok) log.warn({ webhook: webhookId, event: eventId, try: tries + 1, result });
  return ok;
}
