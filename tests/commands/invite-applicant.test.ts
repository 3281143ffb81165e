import { expect, test } from "vitest";
import { acceptDriverInvitation } from "#app/commands/accept-driver-invitation.server";
import { invitationForm, inviteApplicant } from "#app/commands/invite-applicant.server";
import { refuseApplication } from "#app/commands/refuse-application.server";
import { findForAuthority } from "#db/queries/applicants";
import { findLastInvitation } from "#db/queries/invitations";
import { addApplications, letters } from "../support/applicants.ts";
import { addDriver, addOfficer, GRACE } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = new Date("2026-11-26T10:00:00Z");
const mail = (recipient: string) => ({ channel: "email", recipient }) as const;
const tokenIn = (body = "") => /\/invitations\/(\S+)/.exec(body)?.[1] ?? "";

async function gracesApplication(engine: (typeof ENGINES)[number] = "sqlite") {
  const store = await openTestStore(engine);
  const helen = await addOfficer(store, now);
  const [applicationId = ""] = await addApplications(store, helen, [{}], now);
  return { store, helen, applicationId };
}

for (const engine of ENGINES) {
  test(`${engine}: the newest letter holds the one link that works, and its address is kept`, async () => {
    const { store, helen, applicationId } = await gracesApplication(engine);
    const grace = await addDriver(store, GRACE, now);
    await inviteApplicant(store, helen, { applicationId, to: mail("wrong@example.com") }, now);
    await inviteApplicant(store, helen, { applicationId, to: mail(GRACE.email) }, later);
    expect((await findForAuthority(store, applicationId, "chorley"))?.applicant?.email).toBe(GRACE.email);
    expect(await findLastInvitation(store, applicationId)).toMatchObject({ email: GRACE.email, usedAt: null });

    const sent = await letters(store);
    const [first, second] = ["wrong@example.com", GRACE.email].map((to) => tokenIn(sent.find(({ recipient }) => recipient === to)?.body));
    expect(await acceptDriverInvitation(store, grace, first ?? "", later)).toEqual({ done: false, reason: "link-over" });
    expect(await acceptDriverInvitation(store, grace, second ?? "", later)).toMatchObject({ done: true, result: "matched" });
  });
}

test("nobody is invited to what a driver has already, or to what is decided", async () => {
  const { store, helen, applicationId } = await gracesApplication();
  const grace = await addDriver(store, GRACE, now);
  await inviteApplicant(store, helen, { applicationId, to: mail(GRACE.email) }, now);
  await acceptDriverInvitation(store, grace, tokenIn((await letters(store))[0]?.body), now);
  const again = await inviteApplicant(store, helen, { applicationId, to: mail(GRACE.email) }, now);
  expect(again).toEqual({ done: false, reason: "already-linked" });

  await refuseApplication(store, helen, { applicationId, reason: "Withdrawn by the applicant." }, now);
  expect(await inviteApplicant(store, helen, { applicationId, to: mail(GRACE.email) }, now)).toEqual({
    done: false,
    reason: "already-decided",
  });
});

test("another council's officer cannot invite, and the answer is as for what does not exist", async () => {
  const { store, applicationId } = await gracesApplication();
  const preston = await addOfficer(store, now, "preston");
  await expect(inviteApplicant(store, preston, { applicationId, to: mail(GRACE.email) }, now)).rejects.toMatchObject({
    init: { status: 404 },
  });
  expect(await letters(store)).toEqual([]);
});

for (const engine of ENGINES) {
  test(`${engine}: a link in a text message opens the application too, and the number is kept beside the address`, async () => {
    const { store, helen, applicationId } = await gracesApplication(engine);
    const grace = await addDriver(store, GRACE, now);
    const to = { channel: "sms", recipient: "+447700900123" } as const;
    await inviteApplicant(store, helen, { applicationId, to: mail("wrong@example.com") }, now);
    await inviteApplicant(store, helen, { applicationId, to }, later);
    const held = { email: "wrong@example.com", phone: "07700 900123" };
    expect((await findForAuthority(store, applicationId, "chorley"))?.applicant).toMatchObject(held);
    expect(await findLastInvitation(store, applicationId)).toMatchObject({ email: null, usedAt: null });
    const text = (await letters(store)).find(({ channel }) => channel === "sms");
    expect(text).toMatchObject({ recipient: "+447700900123", body: expect.stringMatching(/^chorley: /) });
    expect(await acceptDriverInvitation(store, grace, tokenIn(text?.body), later)).toMatchObject({ done: true, result: "matched" });
  });
}

test.each([
  ["grace.oneill@example.com", { channel: "email", recipient: "grace.oneill@example.com" }],
  [" +44 7700 900 123 ", { channel: "sms", recipient: "+447700900123" }],
])("%j is somewhere to write to", (to, way) => {
  expect(invitationForm(true).parse({ to })).toEqual({ to: way });
});

test.each([
  ["", true, "to-missing"],
  ["grace@example", true, "email-wrong"],
  [`${"g".repeat(100)}@example.com`, true, "email-wrong"],
  ["01257 515151", true, "mobile-wrong"],
  ["grace at example", true, "mobile-wrong"],
  ["07700 900123", false, "email-wrong"],
  ["grace at example", false, "email-wrong"],
])("%j is nowhere to write to (with text messages: %j)", (to, texts, message) => {
  expect(invitationForm(texts).safeParse({ to }).error?.issues[0]?.message).toBe(message);
});
