import { expect, test, vi } from "vitest";
import { sendWaitingMail } from "#app/server/jobs/send-mail.server";
import { log } from "#app/server/log.server";
import type { Postman } from "#app/server/mail.server";
import { markSent, queueMail } from "#db/queries/outbox";
import { listWaiting } from "../../support/outbox.ts";
import { ENGINES, openTestStore } from "../../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const letter = { recipient: "imran.sadiq@example.com", subject: "Your test", body: "You passed." };
const text = { channel: "sms", recipient: "+447700900123", subject: "A decision", body: "Please call." } as const;

const by = (email: Postman) => ({ email, sms: null });

/** A postman that takes everything and notes what `say` makes of it. */
const noting =
  (notes: string[], say: (letter: Parameters<Postman>[0]) => string = ({ recipient }) => recipient): Postman =>
  async (letter) => {
    notes.push(say(letter));
    return "taken";
  };

async function storeWithLetter(engine: (typeof ENGINES)[number] = "sqlite") {
  const store = await openTestStore(engine);
  await store.transaction((tx) => queueMail(tx, letter, now));
  return store;
}

for (const engine of ENGINES) {
  test(`${engine}: a letter is sent once, however often the job runs`, async () => {
    const store = await storeWithLetter(engine);
    const sent: string[] = [];
    const send = noting(sent);
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

for (const engine of ENGINES) {
  test(`${engine}: a hundred letters that pause before their next try keep no new one waiting, by e-mail or as a text`, async () => {
    const store = await openTestStore(engine);
    const paused = (["email", "sms"] as const).flatMap((channel) =>
      Array.from({ length: 100 }, (_, index) => ({ ...letter, mailId: `${channel}-${index}`, channel, queuedAt: now, tries: 1 })),
    );
    await store.transaction(({ db, t }) => db.insert(t.outbox).values(paused));
    await store.transaction((tx) => queueMail(tx, { ...letter, subject: "Your new password" }, inMinutes(1)));
    await store.transaction((tx) => queueMail(tx, { ...text, subject: "A question" }, inMinutes(1)));
    const sent: string[] = [];
    const take = noting(sent, ({ subject }) => subject);
    await sendWaitingMail(store, { email: take, sms: take }, inMinutes(1));
    expect(sent).toEqual(["Your new password", "A question"]);
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
  expect(await sendWaitingMail(store, by(noting([])), inMinutes(60))).toBe(0);
});

test("a letter that nobody answered for is not sent again, and the log says so", async () => {
  const store = await storeWithLetter();
  const warned = vi.spyOn(log, "warn");
  const [waiting] = await listWaiting(store);
  expect(
    await sendWaitingMail(
      store,
      by(async () => "unanswered"),
      now,
    ),
  ).toBe(1);
  expect(warned.mock.calls).toEqual([[{ mail: waiting?.mailId, try: 1, unanswered: true }]]);
  warned.mockRestore();
  const sent: string[] = [];
  for (const minutes of [2, 10, 60, 360]) await sendWaitingMail(store, by(noting(sent)), inMinutes(minutes));
  expect(sent).toEqual([]);
});

test("without a mail server letters wait", async () => {
  const store = await storeWithLetter();
  expect(await sendWaitingMail(store, { email: null, sms: null }, now)).toBe(0);
  expect(await listWaiting(store)).toHaveLength(1);
});

for (const engine of ENGINES) {
  test(`${engine}: a text message goes by its own way, once, and never by the mail server`, async () => {
    const store = await storeWithLetter(engine);
    await store.transaction((tx) => queueMail(tx, text, now));
    const sent: string[] = [];
    const email = noting(sent, ({ recipient }) => `e-mail to ${recipient}`);
    const sms = noting(sent, ({ recipient, body }) => `text to ${recipient}: ${body}`);
    expect(await sendWaitingMail(store, { email, sms }, now)).toBe(2);
    expect(await sendWaitingMail(store, { email, sms }, inMinutes(1))).toBe(0);
    expect(sent).toEqual(["e-mail to imran.sadiq@example.com", "text to +447700900123: Please call."]);
  });

  test(`${engine}: a text message waits, untried, while nobody delivers them, and goes out once somebody does`, async () => {
    const store = await openTestStore(engine);
    await store.transaction((tx) => queueMail(tx, text, now));
    const sent: string[] = [];
    const send = noting(sent);
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
