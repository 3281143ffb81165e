import { randomUUID } from "node:crypto";
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lt, lte, or } from "drizzle-orm";
import type { DeliveryState } from "#app/domain/machines/retry";
import type { QueuedPlace } from "#app/domain/queued-place";
import type { Handle } from "../store.ts";

type NewEvent = { authorityId: string; type: string; body: string };

export type DueDelivery = Awaited<ReturnType<typeof listDue>>[number];

/** Few enough that a run ends soon and other writes get in between. */
const A_BATCH = 100;

/** Keeps an event and queues it for each of these webhooks. Returns its id. */
export async function insertEvent({ db, t }: Handle, event: NewEvent, webhookIds: readonly string[], now: Date): Promise<string> {
  const eventId = randomUUID();
  await db.insert(t.webhookEvents).values({ ...event, eventId, happenedAt: now });
  const rows = webhookIds.map((webhookId) => ({ deliveryId: randomUUID(), webhookId, eventId, queuedAt: now, dueAt: now }));
  if (rows.length > 0) await db.insert(t.webhookDeliveries).values(rows);
  return eventId;
}

/** The webhooks for which a try is due; none that has ended. */
export async function listDueWebhooks({ db, t }: Handle, now: Date): Promise<string[]> {
  const { webhookId, dueAt } = t.webhookDeliveries;
  const rows = await db
    .selectDistinct({ webhookId })
    .from(t.webhookDeliveries)
    .innerJoin(t.webhooks, eq(t.webhooks.webhookId, webhookId))
    .where(and(lte(dueAt, now), isNull(t.webhooks.endedAt)));
  return rows.map((row) => row.webhookId);
}

/** The messages to one webhook whose next try is due, the longest waiting first, so many at most. */
export async function listDue({ db, t }: Handle, asked: string, now: Date, limit: number) {
  const { deliveryId, webhookId, eventId, tries, dueAt } = t.webhookDeliveries;
  return db
    .select({ deliveryId, webhookId, eventId, tries, url: t.webhooks.url, body: t.webhookEvents.body })
    .from(t.webhookDeliveries)
    .innerJoin(t.webhooks, eq(t.webhooks.webhookId, webhookId))
    .innerJoin(t.webhookEvents, eq(t.webhookEvents.eventId, eventId))
    .where(and(eq(webhookId, asked), lte(dueAt, now)))
    .orderBy(asc(dueAt), asc(t.webhookEvents.happenedAt))
    .limit(limit);
}

/**
 * Takes a message for one try, before it is sent: after a crash it comes again when the next try is due. Returns false when another
 * process was quicker.
 */
export async function takeForTry(
  { db, t }: Handle,
  { deliveryId, tries }: { deliveryId: string; tries: number },
  nextAt: Date | null,
): Promise<boolean> {
  const { webhookDeliveries } = t;
  const rows = await db
    .update(webhookDeliveries)
    .set({ tries: tries + 1, dueAt: nextAt })
    .where(and(eq(webhookDeliveries.deliveryId, deliveryId), eq(webhookDeliveries.tries, tries), isNotNull(webhookDeliveries.dueAt)))
    .returning({ deliveryId: webhookDeliveries.deliveryId });
  return rows.length === 1;
}

export type Try = { triedAt: Date; result: string; tookMs: number };

/** Writes down how a try went. A message that arrived is not tried again. */
export async function recordTry({ db, t }: Handle, deliveryId: string, { triedAt, result, tookMs }: Try, arrivedAt: Date | null) {
  await db.insert(t.webhookTries).values({ tryId: randomUUID(), deliveryId, triedAt, result, tookMs });
  if (arrivedAt)
    await db.update(t.webhookDeliveries).set({ deliveredAt: arrivedAt, dueAt: null }).where(eq(t.webhookDeliveries.deliveryId, deliveryId));
}

type Asked = { state: DeliveryState | ""; after: QueuedPlace | null };

/** Messages to one address in a state ("" is any), the newest first, from the place on, with how often each was tried in all. */
export async function listDeliveries(handle: Handle, webhookId: string, { state, after }: Asked, limit: number) {
  const { db, t } = handle;
  const { deliveryId, queuedAt, dueAt, deliveredAt } = t.webhookDeliveries;
  return db
    .select({ deliveryId, queuedAt, dueAt, deliveredAt, type: t.webhookEvents.type, tries: count(t.webhookTries.tryId) })
    .from(t.webhookDeliveries)
    .innerJoin(t.webhookEvents, eq(t.webhookEvents.eventId, t.webhookDeliveries.eventId))
    .leftJoin(t.webhookTries, eq(t.webhookTries.deliveryId, deliveryId))
    .where(
      and(
        eq(t.webhookDeliveries.webhookId, webhookId),
        state === "" ? undefined : isIn(handle, state),
        after ? or(lt(queuedAt, after.queuedAt), and(eq(queuedAt, after.queuedAt), lt(deliveryId, after.id))) : undefined,
      ),
    )
    .groupBy(deliveryId, queuedAt, dueAt, deliveredAt, t.webhookEvents.type)
    .orderBy(desc(queuedAt), desc(deliveryId))
    .limit(limit);
}

/** How many messages to one address were given up. */
export async function countGivenUp(handle: Handle, webhookId: string): Promise<number> {
  const { webhookDeliveries } = handle.t;
  return handle.db.$count(webhookDeliveries, and(eq(webhookDeliveries.webhookId, webhookId), isIn(handle, "given-up")));
}

/** Queues everything that was given up once more; what earlier tries came to stays on the record. Returns how many. */
export async function queueGivenUp(handle: Handle, webhookId: string, now: Date): Promise<number> {
  const { webhookDeliveries } = handle.t;
  const rows = await handle.db
    .update(webhookDeliveries)
    .set({ tries: 0, dueAt: now })
    .where(and(eq(webhookDeliveries.webhookId, webhookId), isIn(handle, "given-up")))
    .returning({ deliveryId: webhookDeliveries.deliveryId });
  return rows.length;
}

function isIn({ t }: Handle, state: DeliveryState) {
  const { dueAt, deliveredAt } = t.webhookDeliveries;
  if (state === "delivered") return isNotNull(deliveredAt);
  return and(isNull(deliveredAt), state === "waiting" ? isNotNull(dueAt) : isNull(dueAt));
}

/** One message to one address with its text and every try, the newest first; or null. */
export async function findDelivery({ db, t }: Handle, webhookId: string, deliveryId: string) {
  const { eventId, queuedAt, dueAt, deliveredAt } = t.webhookDeliveries;
  const [delivery] = await db
    .select({ deliveryId: t.webhookDeliveries.deliveryId, eventId, queuedAt, dueAt, deliveredAt, event: t.webhookEvents })
    .from(t.webhookDeliveries)
    .innerJoin(t.webhookEvents, eq(t.webhookEvents.eventId, eventId))
    .where(and(eq(t.webhookDeliveries.deliveryId, deliveryId), eq(t.webhookDeliveries.webhookId, webhookId)));
  if (!delivery) return null;
  const { triedAt } = t.webhookTries;
  const tries = await db.select().from(t.webhookTries).where(eq(t.webhookTries.deliveryId, deliveryId)).orderBy(desc(triedAt));
  return { ...delivery, tries };
}

/** Queues a message once more from the beginning; what earlier tries came to stays on the record. */
export async function queueAgain({ db, t }: Handle, deliveryId: string, now: Date): Promise<void> {
  await db
    .update(t.webhookDeliveries)
    .set({ tries: 0, dueAt: now, deliveredAt: null })
    .where(eq(t.webhookDeliveries.deliveryId, deliveryId));
}

/** Removes events of before an instant with everything about them. Returns how many. */
export async function removeEventsBefore({ db, t }: Handle, before: Date): Promise<number> {
  const { eventId, happenedAt } = t.webhookEvents;
  const old = await db.select({ eventId }).from(t.webhookEvents).where(lt(happenedAt, before)).limit(A_BATCH);
  const eventIds = old.map((event) => event.eventId);
  if (eventIds.length === 0) return 0;
  const deliveries = db
    .select({ deliveryId: t.webhookDeliveries.deliveryId })
    .from(t.webhookDeliveries)
    .where(inArray(t.webhookDeliveries.eventId, eventIds));
  await db.delete(t.webhookTries).where(inArray(t.webhookTries.deliveryId, deliveries));
  await db.delete(t.webhookDeliveries).where(inArray(t.webhookDeliveries.eventId, eventIds));
  await db.delete(t.webhookEvents).where(inArray(eventId, eventIds));
  return eventIds.length;
}
