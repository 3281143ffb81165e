import { expect, test } from "vitest";
import { acceptDriverInvitation } from "#app/commands/accept-driver-invitation.server";
import { registerInvitedDriver } from "#app/commands/register-invited-driver.server";
import { findClaimToCheck, findDriver, readApplication } from "#db/queries/applications";
import { listForSubject } from "#db/queries/audit";
import { findByEmail } from "#db/queries/people";
import { addApplicationOf, invite } from "../support/invitations.ts";
import { addDriver, addOfficer, GRACE, IMRAN, TOMASZ } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = new Date("2026-12-24T10:00:00Z");
const tomasz = {
  firstNames: TOMASZ.firstNames,
  surname: TOMASZ.surname,
  born: TOMASZ.bornOn,
  email: TOMASZ.email,
  password: "amber lamp post",
};

async function invitedTomasz(engine: (typeof ENGINES)[number] = "sqlite") {
  const store = await openTestStore(engine);
  const helen = await addOfficer(store, now);
  const applicationId = await addApplicationOf(store, TOMASZ, helen.personId, now);
  return { store, applicationId, token: await invite(store, { applicationId }, now) };
}

for (const engine of ENGINES) {
  test(`${engine}: Tomasz opens his link, makes his account, and has his application at once`, async () => {
    const { store, applicationId, token } = await invitedTomasz(engine);
    const outcome = await registerInvitedDriver(store, token, tomasz, now);
    if (!outcome.done) throw new Error(outcome.reason);
    expect(outcome.result).toBe("matched");
    expect(await findDriver(store, applicationId)).toBe(outcome.personId);
    expect((await readApplication(store, applicationId)).status).toBe("training-not-started");
    const [entry] = await listForSubject(store, applicationId);
    expect(entry).toMatchObject({ action: "application.claimed", actorId: outcome.personId, authorityId: "chorley" });
    expect(entry?.detail).not.toContain("jcik");
  });

  test(`${engine}: a link works once`, async () => {
    const { store, token } = await invitedTomasz(engine);
    await registerInvitedDriver(store, token, tomasz, now);
    const again = await registerInvitedDriver(store, token, { ...tomasz, email: "another@example.com" }, now);
    expect(again).toEqual({ done: false, reason: "link-over" });
    expect(await findByEmail(store, "another@example.com")).toBeNull();
  });
}

test("a surname that differs goes to an officer, and the application is not linked before", async () => {
  const { store, applicationId, token } = await invitedTomasz();
  const outcome = await registerInvitedDriver(store, token, { ...tomasz, surname: "Kowalski" }, now);
  if (!outcome.done) throw new Error(outcome.reason);
  expect(outcome.result).toBe("to-check");
  expect(await findDriver(store, applicationId)).toBeNull();
  expect(await findClaimToCheck(store, applicationId)).toMatchObject({ personId: outcome.personId });
  expect((await readApplication(store, applicationId)).status).toBe("check-identity");
});

test("somebody else who opens the link gets no account and leaves the link as it was", async () => {
  const { store, token } = await invitedTomasz();
  const stranger = { ...tomasz, surname: "Hargreaves", born: "1960-01-01", email: "stranger@example.com" };
  expect(await registerInvitedDriver(store, token, stranger, now)).toEqual({ done: false, reason: "details-differ" });
  expect(await findByEmail(store, "stranger@example.com")).toBeNull();
  expect(await registerInvitedDriver(store, token, tomasz, now)).toMatchObject({ done: true });
});

test("an address that has an account is not given a second one", async () => {
  const { store, token } = await invitedTomasz();
  await addDriver(store, TOMASZ, now);
  expect(await registerInvitedDriver(store, token, tomasz, now)).toEqual({ done: false, reason: "email-taken" });
});

test("a link that is too old opens nothing", async () => {
  const { store, token } = await invitedTomasz();
  expect(await registerInvitedDriver(store, token, tomasz, later)).toEqual({ done: false, reason: "link-over" });
});

test("Grace, who has an account already, signs in and adds her application", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  const grace = await addDriver(store, GRACE, now);
  const applicationId = await addApplicationOf(store, GRACE, helen.personId, now);
  const token = await invite(store, { applicationId }, now);
  expect(await acceptDriverInvitation(store, grace, token, now)).toMatchObject({ done: true, result: "matched" });
  expect(await findDriver(store, applicationId)).toBe(grace.personId);
  const second = await invite(store, { applicationId }, now);
  expect(await acceptDriverInvitation(store, grace, second, now)).toMatchObject({ done: true, result: "matched" });
});

test("an application that is somebody's already is not given to another", async () => {
  const { store, applicationId, token } = await invitedTomasz();
  await registerInvitedDriver(store, token, tomasz, now);
  const twin = await addDriver(store, { ...TOMASZ, email: "twin@example.com" }, now);
  const second = await invite(store, { applicationId }, now);
  expect(await acceptDriverInvitation(store, twin, second, now)).toEqual({ done: false, reason: "already-linked" });
});

test("a colleague's invitation is no driver's invitation", async () => {
  const store = await openTestStore();
  const imran = await addDriver(store, IMRAN, now);
  const token = await invite(store, { role: "officer", email: "sam@example.com" }, now);
  expect(await acceptDriverInvitation(store, imran, token, now)).toEqual({ done: false, reason: "link-over" });
});
