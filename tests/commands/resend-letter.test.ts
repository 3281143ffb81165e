import { expect, test } from "vitest";
import { resendLetter } from "#app/commands/resend-letter.server";
import { sendWaitingMail } from "#app/server/jobs/send-mail.server";
import type { Postman } from "#app/server/mail.server";
import { listForSubject } from "#db/queries/audit";
import { listLettersForAuthority } from "#db/queries/letters";
import { queueMail } from "#db/queries/outbox";
import { addApplications } from "../support/applicants.ts";
import { addOfficer } from "../support/people.ts";
import { openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const refuse = async () => {
  throw new Error("no such mailbox");
};

const mail = { channel: "email", recipient: "grace@exmaple.com" } as const;
const text = { channel: "sms", recipient: "+447700900123" } as const;

test.each([mail, text])("what was given up ($channel) is tried again when an officer asks, and only by their own council", async (way) => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  const [applicationId = ""] = await addApplications(store, helen, [{}], now);
  const by = (send: Postman) => ({ email: null, sms: null, [way.channel]: send });
  const letter = { ...way, subject: "Your test", body: "Please come." };
  await store.transaction((tx) => queueMail(tx, { ...letter, authorityId: "chorley", applicationId }, now));
  const given = async () => listLettersForAuthority(store, "chorley", { state: "not-delivered", after: null }, 50);
  for (const hours of [0, 1, 2, 3]) await sendWaitingMail(store, by(refuse), inHours(hours));
  expect(await given()).toEqual([]);
  await sendWaitingMail(store, by(refuse), inHours(10));
  const [one] = await given();
  if (!one) throw new Error("the letter was not given up");

  const preston = await addOfficer(store, now, "preston");
  expect(await resendLetter(store, preston, one.mailId, inHours(11))).toEqual({ done: false, reason: "not-given-up" });
  expect(await resendLetter(store, helen, one.mailId, inHours(11))).toEqual({ done: true });
  expect(await resendLetter(store, helen, one.mailId, inHours(11))).toEqual({ done: false, reason: "not-given-up" });
  const tries: number[] = [];
  const take: Postman = async (letter) => {
    tries.push(letter.tries);
    return "taken";
  };
  expect(await sendWaitingMail(store, by(take), inHours(11.1))).toBe(1);
  expect(tries, "whoever delivers it has to know that it may have been taken before").toEqual([1]);
  expect(await listForSubject(store, one.mailId)).toMatchObject([{ action: "letter.tried-again" }]);
});
