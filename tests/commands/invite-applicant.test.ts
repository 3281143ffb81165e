import { expect, test } from "vitest";
import { acceptDriverInvitation } from "#app/commands/accept-driver-invitation.server";
import { InvitationForm, inviteApplicant } from "#app/commands/invite-applicant.server";
import { refuseApplication } from "#app/commands/refuse-application.server";
import { findForAuthority } from "#db/queries/applicants";
import { findLastInvitation } from "#db/queries/invitations";
import { addApplications, letters } from "../support/applicants.ts";
import { addDriver, addOfficer, GRACE } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = new Date("2026-11-26T10:00:00Z");
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
    await inviteApplicant(store, helen, { applicationId, email: "wrong@example.com" }, now);
    await inviteApplicant(store, helen, { applicationId, email: GRACE.email }, later);
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
  await inviteApplicant(store, helen, { applicationId, email: GRACE.email }, now);
  await acceptDriverInvitation(store, grace, tokenIn((await letters(store))[0]?.body), now);
  const again = await inviteApplicant(store, helen, { applicationId, email: GRACE.email }, now);
  expect(again).toEqual({ done: false, reason: "already-linked" });

  await refuseApplication(store, helen, { applicationId, reason: "Withdrawn by the applicant." }, now);
  expect(await inviteApplicant(store, helen, { applicationId, email: GRACE.email }, now)).toEqual({
    done: false,
    reason: "already-decided",
  });
});

test("another council's officer cannot invite, and the answer is as for what does not exist", async () => {
  const { store, applicationId } = await gracesApplication();
  const preston = await addOfficer(store, now, "preston");
  await expect(inviteApplicant(store, preston, { applicationId, email: GRACE.email }, now)).rejects.toMatchObject({
    init: { status: 404 },
  });
  expect(await letters(store)).toEqual([]);
});

test.each([
  ["", "email-missing"],
  ["grace at example", "email-wrong"],
  [`${"g".repeat(100)}@example.com`, "email-wrong"],
])("%j is no address to write to", (email, message) => {
  expect(InvitationForm.safeParse({ email }).error?.issues[0]?.message).toBe(message);
});
