import { expect, test } from "vitest";
import { confirmRevocation } from "#app/commands/confirm-revocation.server";
import { endWebhook } from "#app/commands/end-webhook.server";
import { proposeRevocation } from "#app/commands/propose-revocation.server";
import { remindHolder } from "#app/commands/remind-holder.server";
import { sendEventAgain } from "#app/commands/send-event-again.server";
import { tryWebhook } from "#app/commands/try-webhook.server";
import { verifyApplication } from "#app/commands/verify-application.server";
import { listForSubject } from "#db/queries/audit";
import { findDelivery, listDeliveries, listDueWebhooks } from "#db/queries/webhook-deliveries";
import type { Store } from "#db/store";
import { addApplications } from "../support/applicants.ts";
import { addWebhook, told } from "../support/listening.ts";
import { imranHasPassed } from "../support/passed.ts";
import { addAdmin, addOfficer, IMRAN } from "../support/people.ts";
import { addSitter, linkTo, sit } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const ALL = { state: "", after: null } as const;
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

async function openWithAdmin(engine?: (typeof ENGINES)[number]) {
  const store = await openTestStore(engine);
  return { store, asha: await addAdmin(store, "Asha Bennett", now) };
}

/** Everything that stands in a table of messages, as somebody who stole them would search it. */
async function allText(store: Store): Promise<string> {
  return JSON.stringify(await store.db.select().from(store.t.webhookEvents));
}

for (const engine of ENGINES) {
  test(`${engine}: Chorley's back office hears that Imran passed, that Helen verified it and that the pass is revoked; Preston only the last`, async () => {
    const chorley = await imranHasPassed(now, engine);
    const { store, helen, mark, driver, applicationId, pass, certificateNumber } = chorley;
    const asha = await addAdmin(store, "Asha Bennett", now);
    for (const authority of ["chorley", "preston"]) await addWebhook(store, asha, { authority }, now);
    const preston = await addOfficer(store, now, "preston");
    const also = { reference: "PR/26/00431", licenseeType: "dual", surname: IMRAN.surname, firstNames: IMRAN.firstNames };
    const [second = ""] = await addApplications(store, preston, [also], now);
    await linkTo(store, driver, second, now);

    await verifyApplication(store, helen, { applicationId, identityCheck: "passport", pass: pass.passRecordId }, later(1));
    await proposeRevocation(store, helen, { certificateNumber, reason: "Somebody else sat the test." }, later(2));
    await confirmRevocation(store, mark, { certificateNumber, proposal: 1 }, later(3));

    const revoked = { certificateNumber, passedOn: "2026-11-24", validUntil: "2029-11-23" };
    const heard = await told(store);
    expect(heard[0]).toMatchObject({
      authorityId: "chorley",
      type: "application.verified",
      data: { certificateNumber, identityCheck: "passport" },
    });
    expect(heard.slice(1)).toHaveLength(2);
    expect(heard.slice(1)).toEqual(
      expect.arrayContaining([
        { authorityId: "chorley", type: "pass.revoked", data: expect.objectContaining(revoked) },
        { authorityId: "preston", type: "pass.revoked", data: { ...revoked, applicationReference: "PR/26/00431" } },
      ]),
    );
    expect(await allText(store)).not.toMatch(/Imran|Sadiq|1978|example\.com|Somebody else/);
  });

  test(`${engine}: a pass is told in the transaction that makes it, and what nobody listens to is not kept`, async () => {
    const { store, asha } = await openWithAdmin(engine);
    const imran = await addSitter(store, now);
    await addWebhook(store, asha, { events: ["pass.issued"] }, now);
    await sit(store, imran, 20, now);
    expect(await told(store)).toMatchObject([
      {
        authorityId: "chorley",
        type: "pass.issued",
        data: { licenseeType: "private-hire", course: "taxi-driver-safeguarding", passedOn: "2026-11-24" },
      },
    ]);
  });

  test(`${engine}: a message that is sent again keeps its id and its tries`, async () => {
    const { store, asha } = await openWithAdmin(engine);
    const { webhookId } = await addWebhook(store, asha, {}, now);
    expect(await tryWebhook(store, asha, webhookId, later(1))).toEqual({ done: true });
    const [message] = await listDeliveries(store, webhookId, ALL, 10);
    const deliveryId = message?.deliveryId ?? "";
    const before = await findDelivery(store, webhookId, deliveryId);
    expect(await sendEventAgain(store, asha, { webhookId, deliveryId }, later(5))).toEqual({ done: true });
    expect(await findDelivery(store, webhookId, deliveryId)).toEqual({ ...before, dueAt: later(5) });
    expect(await listForSubject(store, webhookId)).toMatchObject([
      { action: "webhook.sent-again" },
      { action: "webhook.tried" },
      { action: "webhook.made" },
    ]);
  });
}

test("a failed test makes no message: a council sees it in its queue", async () => {
  const { store, asha } = await openWithAdmin();
  await addWebhook(store, asha, {}, now);
  await sit(store, await addSitter(store, now), 5, now);
  expect(await told(store)).toEqual([]);
});

test("a pass that runs out is told at each reminder, with the days it has left, and once", async () => {
  const { store, applicationId, pass, certificateNumber } = await imranHasPassed(now);
  const asha = await addAdmin(store, "Asha Bennett", now);
  await addWebhook(store, asha, { events: ["pass.expiring"] }, now);
  const ending = { subjectId: pass.passRecordId, applicationId, account: IMRAN.email, certificateNumber, validUntil: pass.validUntil };
  const council = { authorityId: "chorley", authorityName: "Chorley Council", label: "Private hire driver", days: 30 };
  await remindHolder(store, ending, council, now);
  await remindHolder(store, ending, council, later(1));
  expect(await told(store)).toMatchObject([{ type: "pass.expiring", data: { certificateNumber, days: 30, validUntil: pass.validUntil } }]);
});

test("a webhook that has ended is told nothing, not even what waited for it, and cannot be tried", async () => {
  const { store, asha } = await openWithAdmin();
  const { webhookId } = await addWebhook(store, asha, {}, now);
  await tryWebhook(store, asha, webhookId, now);
  await endWebhook(store, asha, webhookId, later(1));
  expect(await listDueWebhooks(store, later(2))).toEqual([]);
  expect(await listDeliveries(store, webhookId, ALL, 10)).toMatchObject([{ dueAt: null, deliveredAt: null }]);
  expect(await tryWebhook(store, asha, webhookId, later(3))).toEqual({ done: false, reason: "ended" });
  const [message] = await listDeliveries(store, webhookId, ALL, 10);
  const which = { webhookId, deliveryId: message?.deliveryId ?? "" };
  expect(await sendEventAgain(store, asha, which, later(3))).toEqual({ done: false, reason: "ended" });
  await sit(store, await addSitter(store, now), 20, later(4));
  expect((await told(store)).map(({ type }) => type)).toEqual(["test"]);
});

test("a message of one webhook is missing under another", async () => {
  const { store, asha } = await openWithAdmin();
  const one = await addWebhook(store, asha, {}, now);
  const other = await addWebhook(store, asha, { authority: "preston" }, now);
  await tryWebhook(store, asha, one.webhookId, now);
  const [message] = await listDeliveries(store, one.webhookId, ALL, 10);
  expect(await findDelivery(store, other.webhookId, message?.deliveryId ?? "")).toBeNull();
});
