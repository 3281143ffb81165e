import { expect, test } from "vitest";
import { sendWaitingMail } from "#app/server/jobs/send-mail.server";
import type { Postman } from "#app/server/mail.server";
import { listWaiting, markSent, queueMail } from "#db/queries/outbox";
import { ENGINES, openTestStore } from "../../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const letter = { recipient: "imran.sadiq@example.com", subject: "Your test", body: "You passed." };

const by = (email: Postman) => ({ email, sms: null });

async function storeWithLetter(engine: (typeof ENGINES)[number] = "sqlite") {
  const store = await openTestStore(engine);
  await store.transaction((tx) => queueMail(tx, letter, now));
  return store;
}

for (const engine of ENGINES) {
  test(`${engine}: a letter is sent once, however often the job runs`, async () => {
    const store = await storeWithLetter(engine);
    const sent: string[] = [];
    const send: Postman = async ({ recipient }) => void sent.push(recipient);
    expect(await sendWaitingMail(store, by(send), now)).toBe(1);
    expect(await sendWaitingMail(store, by(send), inMinutes(1))).toBe(0);
    expect(sent).toEqual(["imran.sadiq@example.com"]);
  });

  test(`${engine}: of two processes that take the same letter, one gets it`, async () => {
    const store = await storeWithLetter(engine);
    const [waiting] = await listWaiting(store);
    if (!waiting) throw new Error("nothing waits");
    expect(await store.transaction((tx) => markSent(tx, waiting, now))).toBe(true);
    expect(await store.transaction((tx) => markSent(tx, waiting, now))).toBe(false);
  });
}

test("a letter the mail server refuses is tried again after growing pauses, five times in all", async () => {
  const store = await storeWithLetter();
  const tries: number[] = [];
  for (let minute = 0; minute <= 600; minute++) {
    const refuse: Postman = async () => {
      tries.push(minute);
      throw new Error("mailbox full");
    };
    await sendWaitingMail(store, by(refuse), inMinutes(minute));
  }
  expect(tries).toEqual([0, 2, 10, 60, 360]);
  expect(await listWaiting(store)).toEqual([]);
});

test("a crash between taking a letter and sending it does not send it twice", async () => {
  const store = await storeWithLetter();
  const [waiting] = await listWaiting(store);
  if (!waiting) throw new Error("nothing waits");
  await store.transaction((tx) => markSent(tx, waiting, now));
  expect(
    await sendWaitingMail(
      store,
      by(async () => {}),
      inMinutes(60),
    ),
  ).toBe(0);
});

test("without a mail server letters wait", async () => {
  const store = await storeWithLetter();
  expect(await sendWaitingMail(store, { email: null, sms: null }, now)).toBe(0);
  expect(await listWaiting(store)).toHaveLength(1);
});

const text = { channel: "sms", recipient: "+447700900123", subject: "A decision", body: "Please call." } as const;

for (const engine of ENGINES) {
  test(`${engine}: a text message goes by its own way, once, and never by the mail server`, async () => {
    const store = await storeWithLetter(engine);
    await store.transaction((tx) => queueMail(tx, text, now));
    const sent: string[] = [];
    const email: Postman = async ({ recipient }) => void sent.push(`e-mail to ${recipient}`);
    const sms: Postman = async ({ recipient, body }) => void sent.push(`text to ${recipient}: ${body}`);
    expect(await sendWaitingMail(store, { email, sms }, now)).toBe(2);
    expect(await sendWaitingMail(store, { email, sms }, inMinutes(1))).toBe(0);
    expect(sent).toEqual(["e-mail to imran.sadiq@example.com", "text to +447700900123: Please call."]);
  });

  test(`${engine}: a text message waits, untried, while nobody delivers them, and goes out once somebody does`, async () => {
    const store = await openTestStore(engine);
    await store.transaction((tx) => queueMail(tx, text, now));
    const sent: string[] = [];
    const send: Postman = async ({ recipient }) => void sent.push(recipient);
    for (const minutes of [0, 2, 10, 60, 360, 720]) await sendWaitingMail(store, by(send), inMinutes(minutes));
    expect(sent).toEqual([]);
    expect(await listWaiting(store, "sms")).toMatchObject([{ recipient: "+447700900123", tries: 0 }]);
    expect(await sendWaitingMail(store, { email: send, sms: send }, inMinutes(721))).toBe(1);
    expect(sent).toEqual(["+447700900123"]);
  });
}

test("a text message that is refused is given up after five tries, like an e-mail", async () => {
  const store = await openTestStore();
  await store.transaction((tx) => queueMail(tx, text, now));
  let tries = 0;
  const refuse: Postman = async () => {
    tries += 1;
    throw new Error("no such number");
  };
  for (let minute = 0; minute <= 600; minute++) await sendWaitingMail(store, { email: null, sms: refuse }, inMinutes(minute));
  expect(tries).toBe(5);
  expect(await listWaiting(store, "sms")).toEqual([]);
});
