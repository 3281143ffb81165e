import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { sendGivenUpAgain } from "#app/commands/send-given-up-again.server";
import { tryWebhook } from "#app/commands/try-webhook.server";
import { env } from "#app/server/env.server";
import { deliverEvents } from "#app/server/jobs/deliver-events.server";
import { removeOldMessages } from "#app/server/jobs/remove-old-messages.server";
import { postJson } from "#app/server/post-json.server";
import { countGivenUp, findDelivery, listDeliveries, listDue, listDueWebhooks, takeForTry } from "#db/queries/webhook-deliveries";
import { addWebhook, listenTo, told } from "../../support/listening.ts";
import { addAdmin } from "../../support/people.ts";
import { ENGINES, openTestStore } from "../../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const ALL = { state: "", after: null } as const;
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const sender = { sessionSecret: env.sessionSecret, demo: true };

async function withMessages(url: string, count: number, engine: (typeof ENGINES)[number] = "sqlite") {
  const store = await openTestStore(engine);
  const asha = await addAdmin(store, "Asha Bennett", now);
  const { webhookId, secret } = await addWebhook(store, asha, { url }, now);
  for (let number = 0; number < count; number++) await tryWebhook(store, asha, webhookId, now);
  return { store, asha, webhookId, secret };
}

for (const engine of ENGINES) {
  test(`${engine}: a message arrives once, signed so that the receiver can check it, and the page says so`, async () => {
    const office = await listenTo(204);
    const { store, webhookId, secret } = await withMessages(`${office.url}/fareguard`, 1, engine);
    expect(await deliverEvents(store, sender, now)).toBe(1);
    expect(await deliverEvents(store, sender, inMinutes(60))).toBe(0);
    const [message] = office.heard;
    expect(office.heard).toHaveLength(1);
    expect(message).toMatchObject({ method: "POST", path: "/fareguard" });
    expect(new Webhook(secret).verify(message?.body ?? "", message?.headers ?? {})).toMatchObject({ type: "test" });
    const [listed] = await listDeliveries(store, webhookId, ALL, 10);
    expect(listed).toMatchObject({ type: "test", tries: 1, deliveredAt: now, dueAt: null });
    expect(await findDelivery(store, webhookId, listed?.deliveryId ?? "")).toMatchObject({ tries: [{ result: "204" }] });
  });

  test(`${engine}: of two processes that take the same message, one gets it`, async () => {
    const { store, webhookId } = await withMessages("http://127.0.0.1:9/", 1, engine);
    const [due] = await listDue(store, webhookId, now, 10);
    if (!due) throw new Error("nothing is due");
    expect(await store.transaction((tx) => takeForTry(tx, due, inMinutes(1)))).toBe(true);
    expect(await store.transaction((tx) => takeForTry(tx, due, inMinutes(1)))).toBe(false);
  });

  test(`${engine}: messages and their tries are gone after thirty days`, async () => {
    const office = await listenTo(200);
    const { store } = await withMessages(office.url, 3, engine);
    await deliverEvents(store, sender, now);
    expect(await removeOldMessages(store, inMinutes(29 * 24 * 60))).toBe(0);
    expect(await removeOldMessages(store, inMinutes(31 * 24 * 60))).toBe(3);
    expect(await told(store)).toEqual([]);
  });
}

test("a receiver that is down is tried after growing pauses for more than a day, then given up, and every try is on the record", async () => {
  const office = await listenTo(503);
  const { store, webhookId } = await withMessages(office.url, 1);
  const tried: number[] = [];
  for (let minute = 0; minute <= 3 * 24 * 60; minute += 1) {
    const before = office.heard.length;
    if ((await listDueWebhooks(store, inMinutes(minute))).length > 0) await deliverEvents(store, sender, inMinutes(minute));
    if (office.heard.length > before) tried.push(minute);
  }
  expect(tried).toEqual([0, 1, 6, 36, 156, 636, 2076]);
  const [listed] = await listDeliveries(store, webhookId, ALL, 10);
  expect(listed).toMatchObject({ tries: 7, dueAt: null, deliveredAt: null });
});

test("after a night without the receiver everything arrives", async () => {
  const office = await listenTo(500);
  const { store } = await withMessages(office.url, 3);
  await deliverEvents(store, sender, now);
  expect(office.heard).toHaveLength(1);
  office.answers.status = 200;
  let arrived = 0;
  for (const minute of [1, 2, 3]) arrived += await deliverEvents(store, sender, inMinutes(minute));
  expect(arrived).toBe(3);
});

test("two hundred messages that a receiver does not take hold up nobody else's", async () => {
  const [down, up] = [await listenTo(503), await listenTo(200)];
  const { store, asha } = await withMessages(down.url, 200);
  const other = await addWebhook(store, asha, { authority: "preston", url: up.url }, now);
  await tryWebhook(store, asha, other.webhookId, inMinutes(1));
  expect(await deliverEvents(store, sender, inMinutes(1))).toBe(1);
  expect(up.heard).toHaveLength(1);
  expect(down.heard).toHaveLength(1);
});

for (const engine of ENGINES)
  test(`${engine}: what was given up over a weekend is all sent again by one button, page by page in sight`, async () => {
    const office = await listenTo(503);
    const { store, asha, webhookId } = await withMessages(office.url, 3, engine);
    for (let minute = 0; minute <= 3 * 24 * 60; minute += 10) await deliverEvents(store, sender, inMinutes(minute));
    expect(await countGivenUp(store, webhookId)).toBe(3);
    const [first] = await listDeliveries(store, webhookId, { state: "given-up", after: null }, 1);
    if (!first) throw new Error("nothing was given up");
    const after = { queuedAt: first.queuedAt, id: first.deliveryId };
    expect(await listDeliveries(store, webhookId, { state: "given-up", after }, 10)).toHaveLength(2);

    office.answers.status = 200;
    const monday = inMinutes(3 * 24 * 60 + 30);
    expect(await sendGivenUpAgain(store, asha, webhookId, monday)).toEqual({ done: true, messages: 3 });
    expect(await sendGivenUpAgain(store, asha, webhookId, monday)).toEqual({ done: true, messages: 0 });
    expect(await deliverEvents(store, sender, monday)).toBe(3);
    expect(await listDeliveries(store, webhookId, { state: "delivered", after: null }, 10)).toHaveLength(3);
  });

test("outside the demonstration nothing inside a network is reached, whatever its name says", async () => {
  const inside = await listenTo(200);
  const post = (url: string) => postJson(url, {}, "{}", { insideToo: false });
  expect(await post(inside.url)).toEqual({ result: "inside", ok: false });
  expect(await post(inside.url.replace("127.0.0.1", "localhost"))).toEqual({ result: "inside", ok: false });
  expect(inside.heard).toEqual([]);
});

test("a redirect is not followed: it may lead anywhere", async () => {
  const elsewhere = await listenTo(200);
  const office = await listenTo(302, { Location: elsewhere.url });
  expect(await postJson(office.url, {}, "{}", { insideToo: true })).toEqual({ result: "302", ok: false });
  expect(elsewhere.heard).toEqual([]);
});

test("an address that nobody answers is one word, not a message that names what stands behind it", async () => {
  expect(await postJson("http://127.0.0.1:9/", {}, "{}", { insideToo: true })).toEqual({ result: "ECONNREFUSED", ok: false });
});
