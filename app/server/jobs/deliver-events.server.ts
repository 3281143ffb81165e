import { nextTryAt } from "#app/domain/machines/retry";
import { signedHeaders, webhookSecret } from "#app/domain/machines/signature";
import { type DueDelivery, listDue, listDueWebhooks, recordTry, takeForTry } from "#db/queries/webhook-deliveries";
import type { Store } from "#db/store";
import { log } from "../log.server.ts";
import { postJson } from "../post-json.server.ts";

type Sender = { sessionSecret: string; demo: boolean };

/** So much of one address's messages in a run, and no more once it has taken so long: the job ends soon and the others have their turn. */
const MOST = 50;
const LONGEST_MS = 10_000;

/**
 * Sends every message that is due. Each address is told by itself, so that one which is slow or down holds up no other: after one message
 * that it did not take, or ten seconds, its others wait for the next run. Returns how many arrived.
 */
export async function deliverEvents(store: Store, sender: Sender, now: Date): Promise<number> {
  const webhookIds = await listDueWebhooks(store, now);
  const arrived = await Promise.all(webhookIds.map((webhookId) => deliverTo(store, sender, webhookId, now)));
  return arrived.reduce((total, count) => total + count, 0);
}

async function deliverTo(store: Store, sender: Sender, webhookId: string, now: Date): Promise<number> {
  const began = performance.now();
  let arrived = 0;
  for (const message of await listDue(store, webhookId, now, MOST)) {
    if (performance.now() - began > LONGEST_MS || !(await deliverOne(store, sender, message, now))) break;
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
