import { createServer } from "node:http";
import { onTestFinished } from "vitest";
import { makeWebhook } from "#app/commands/make-webhook.server";
import { EVENT_TYPES, type EventType } from "#app/domain/machines/event";
import type { Store } from "#db/store";

export type Heard = { method: string; path: string; headers: Record<string, string>; body: string };

/** Somebody else's system on this machine that answers everything with one status at a time, until the running test ends. */
export async function listenTo(status: number, headers: Record<string, string> = {}) {
  const heard: Heard[] = [];
  const answers = { status };
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const sent = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      heard.push({ method: request.method ?? "", path: request.url ?? "", headers: sent, body: Buffer.concat(pieces).toString() });
      response.writeHead(answers.status, headers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return { url: `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`, heard, answers };
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
