import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Handle } from "../store.ts";

type NewWebhook = { authorityId: string; name: string; url: string; eventTypes: string; createdBy: string };

export type Webhook = NonNullable<Awaited<ReturnType<typeof findWebhook>>>;

/** Keeps an address that is told of a council's events from now on. Returns its id. */
export async function insertWebhook({ db, t }: Handle, webhook: NewWebhook, now: Date): Promise<string> {
  const webhookId = randomUUID();
  await db.insert(t.webhooks).values({ ...webhook, webhookId, createdAt: now });
  return webhookId;
}

/** The addresses of an authority that are told of anything, with the types each has chosen. */
export async function listListening({ db, t }: Handle, authorityId: string): Promise<{ webhookId: string; eventTypes: string }[]> {
  const { webhookId, eventTypes, endedAt } = t.webhooks;
  return db
    .select({ webhookId, eventTypes })
    .from(t.webhooks)
    .where(and(eq(t.webhooks.authorityId, authorityId), isNull(endedAt)));
}

/** Every webhook of every authority, the newest first. */
export async function listWebhooks(handle: Handle) {
  return webhookRows(handle).orderBy(desc(handle.t.webhooks.createdAt), asc(handle.t.webhooks.webhookId));
}

/** One webhook with the name of its authority, or null. */
export async function findWebhook(handle: Handle, webhookId: string) {
  const [row] = await webhookRows(handle).where(eq(handle.t.webhooks.webhookId, webhookId));
  return row ?? null;
}

/** Tells an address nothing more, for good; what waits for it is given up. */
export async function markEnded(tx: Handle, webhookId: string, now: Date): Promise<void> {
  await endAll(tx, [webhookId], now);
}

/** Ends every webhook of an authority that becomes part of another one. Returns their ids. */
export async function endWebhooksOf(tx: Handle, authorityId: string, now: Date): Promise<string[]> {
  const ids = (await listListening(tx, authorityId)).map(({ webhookId }) => webhookId);
  await endAll(tx, ids, now);
  return ids;
}

async function endAll({ db, t }: Handle, webhookIds: string[], now: Date): Promise<void> {
  if (webhookIds.length === 0) return;
  await db.update(t.webhooks).set({ endedAt: now }).where(inArray(t.webhooks.webhookId, webhookIds));
  await db.update(t.webhookDeliveries).set({ dueAt: null }).where(inArray(t.webhookDeliveries.webhookId, webhookIds));
}

function webhookRows({ db, t }: Handle) {
  const { webhookId, authorityId, name, url, eventTypes, createdAt, endedAt } = t.webhooks;
  return db
    .select({ webhookId, authorityId, name, url, eventTypes, createdAt, endedAt, authorityName: t.authorities.name })
    .from(t.webhooks)
    .innerJoin(t.authorities, eq(t.authorities.authorityId, authorityId));
}
