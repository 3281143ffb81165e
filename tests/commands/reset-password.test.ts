import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { askPasswordReset } from "#app/commands/ask-password-reset.server";
import { resetPassword } from "#app/commands/reset-password.server";
import { verifyPassword } from "#app/server/password.server";
import type { Store } from "#db/store";
import { listWaiting } from "../support/outbox.ts";
import { addDriver, addOfficer, IMRAN } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

/** The token in the newest letter to somebody. */
async function tokenFor(store: Store, recipient: string): Promise<string> {
  const letters = (await listWaiting(store)).filter((letter) => letter.recipient === recipient);
  const token = /password-reset\/(\S+)/.exec(letters.at(-1)?.body ?? "")?.[1];
  if (!token) throw new Error("no letter holds a link");
  return token;
}

async function passwordHash({ db, t }: Store): Promise<string> {
  const [row] = await db.select({ hash: t.signInMethods.password }).from(t.signInMethods);
  return row?.hash ?? "";
}

for (const engine of ENGINES) {
  test(`${engine}: Imran forgot his password, chooses a new one, and is signed out everywhere`, async () => {
    const store = await openTestStore(engine);
    const imran = await addDriver(store, IMRAN, now);
    await store.transaction(async ({ db, t }) => {
      const times = { createdAt: now, updatedAt: now, expiresAt: inMinutes(600) };
      await db.insert(t.signInSessions).values({ id: randomUUID(), userId: imran.personId, token: "stolen", ...times });
    });
    await askPasswordReset(store, { email: "Imran.Sadiq@Example.com" }, now);
    const token = await tokenFor(store, IMRAN.email);
    expect(await resetPassword(store, token, "amber lamp post", inMinutes(29))).toEqual({ done: true });
    expect(await verifyPassword({ hash: await passwordHash(store), password: "amber lamp post" })).toBe(true);
    expect(await store.db.$count(store.t.signInSessions)).toBe(0);
    expect(await resetPassword(store, token, "another password", inMinutes(29))).toEqual({ done: false, reason: "link-over" });
  });

  test(`${engine}: an account gets five links an hour, and then waits`, async () => {
    const store = await openTestStore(engine);
    await addDriver(store, IMRAN, now);
    for (let time = 0; time < 5; time++) expect(await askPasswordReset(store, IMRAN, inMinutes(time))).toEqual({ done: true });
    expect(await askPasswordReset(store, IMRAN, inMinutes(5))).toEqual({ done: false, reason: "too-many" });
    expect(await listWaiting(store)).toHaveLength(5);
    expect(await askPasswordReset(store, IMRAN, inMinutes(61))).toEqual({ done: true });
  });
}

test("a link is worth nothing after 30 minutes", async () => {
  const store = await openTestStore();
  await addDriver(store, IMRAN, now);
  await askPasswordReset(store, IMRAN, now);
  const token = await tokenFor(store, IMRAN.email);
  expect(await resetPassword(store, token, "amber lamp post", inMinutes(30))).toEqual({ done: false, reason: "link-over" });
});

test("choosing a new password ends every other link of the account", async () => {
  const store = await openTestStore();
  await addDriver(store, IMRAN, now);
  await askPasswordReset(store, IMRAN, now);
  const first = await tokenFor(store, IMRAN.email);
  await askPasswordReset(store, IMRAN, inMinutes(1));
  await resetPassword(store, await tokenFor(store, IMRAN.email), "amber lamp post", inMinutes(2));
  expect(await resetPassword(store, first, "somebody else’s", inMinutes(3))).toEqual({ done: false, reason: "link-over" });
});

test("nobody is written to without an account, and the store keeps no token, only its hash", async () => {
  const store = await openTestStore();
  expect(await askPasswordReset(store, { email: "nobody@example.com" }, now)).toEqual({ done: false, reason: "no-account" });
  expect(await listWaiting(store)).toEqual([]);
  await addDriver(store, IMRAN, now);
  await askPasswordReset(store, IMRAN, now);
  const [row] = await store.db.select().from(store.t.signInTokens);
  expect(row?.value).toMatch(/^[0-9a-f]{64}$/);
  expect(row?.value).not.toBe(await tokenFor(store, IMRAN.email));
});

test("an officer's new password has at least 15 characters", async () => {
  const store = await openTestStore();
  await addOfficer(store, now);
  await askPasswordReset(store, { email: "helen.chorley@example.com" }, now);
  const token = await tokenFor(store, "helen.chorley@example.com");
  expect(await resetPassword(store, token, "twelve chars", now)).toEqual({ done: false, reason: "password-short-staff" });
  expect(await resetPassword(store, token, "fifteen letters", now)).toEqual({ done: true });
});
