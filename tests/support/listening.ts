import { onTestFinished } from "vitest";
import { makeWebhook } from "#app/commands/make-webhook.server";
import { EVENT_TYPES, type EventType } from "#app/domain/machines/event";
import type { Store } from "#db/store";
import { listen } from "./listener.ts";

/** Somebody else's system that listens until the running test ends. */
export async function listenTo(status: number, headers: Record<string, string> = {}) {
  const { close, ...listener } = await listen(status, headers);
  onTestFinished(close);
  return listener;
}

/** A webhook of a council that is told of everything, or of some things. */
export async function addWebhook(
  store: Store,
  admin: { personId: string; name: string },
  { authority = "chorley", url = "https://licensing.example.gov.uk/", events = [...EVENT_TYPES] }: Partial<Wanted>,
  now: Date,
) {
  const made = await makeWebhook(store, admin, { name: "Licensing back office", authority, url, eventTypes: events }, now);
  if (!made.done) throw new Error(made.reason);
  return made;
}

type Wanted = { authority: string; url: string; events: EventType[] };

/** What councils were told, oldest first. */
export async function told({ db, t }: Store) {
  const rows = await db.select().from(t.webhookEvents).orderBy(t.webhookEvents.happenedAt, t.webhookEvents.type);
  return rows.map(({ authorityId, type, body }) => ({ authorityId, type, data: (JSON.parse(body) as { data: unknown }).data }));
}
