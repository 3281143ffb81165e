import { expect, test } from "vitest";
import { createApplication } from "#app/commands/create-application.server";
import { registerInvitedDriver } from "#app/commands/register-invited-driver.server";
import { findForAuthority } from "#db/queries/applicants";
import { findDriver } from "#db/queries/applications";
import { listForSubject } from "#db/queries/audit";
import { GRACES, letters } from "../support/applicants.ts";
import { addOfficer, GRACE } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");

for (const engine of ENGINES) {
  test(`${engine}: Helen adds an application, and it stands at the beginning`, async () => {
    const store = await openTestStore(engine);
    const helen = await addOfficer(store, now);
    const creation = await createApplication(store, helen, GRACES, now);
    if (!creation.done) throw new Error(creation.reason);
    expect(await findForAuthority(store, creation.applicationId, "chorley")).toMatchObject({
      reference: "CH-2026-0124",
      referenceNormalised: "CH20260124",
      status: "training-not-started",
      createdBy: helen.personId,
      applicant: { surname: "O’Neill", surnameNormalised: "oneill", bornOn: "1985-06-02", email: null },
    });
    const [entry] = await listForSubject(store, creation.applicationId);
    expect(entry).toMatchObject({ action: "application.created", actorId: helen.personId, actorRole: "officer", authorityId: "chorley" });
    expect(await letters(store)).toEqual([]);
  });

  test(`${engine}: a reference is an authority's once, however it is written, and another authority's may be the same`, async () => {
    const store = await openTestStore(engine);
    const helen = await addOfficer(store, now);
    await createApplication(store, helen, GRACES, now);
    const again = await createApplication(store, helen, { ...GRACES, reference: "ch/2026 0124" }, now);
    expect(again).toEqual({ done: false, reason: "reference-taken" });
    expect(await store.db.$count(store.t.applications)).toBe(1);
    const preston = await addOfficer(store, now, "preston");
    expect((await createApplication(store, preston, GRACES, now)).done).toBe(true);
  });
}

test("with an address the applicant is invited at once, and the link in the letter opens their application", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  const creation = await createApplication(store, helen, { ...GRACES, email: GRACE.email }, now);
  if (!creation.done) throw new Error(creation.reason);
  const [letter] = await letters(store);
  expect(letter).toMatchObject({ recipient: GRACE.email });
  expect(letter?.body).toContain("CH-2026-0124");
  expect(letter?.body).toContain("until 8 December 2026");
  expect(letter?.body).not.toMatch(/Grace|Neill|1985/);

  const token = /\/invitations\/(\S+)/.exec(letter?.body ?? "")?.[1] ?? "";
  const account = { firstNames: GRACE.firstNames, surname: GRACE.surname, born: GRACE.bornOn, email: GRACE.email };
  const registration = await registerInvitedDriver(store, token, { ...account, password: "amber lamp post" }, now);
  if (!registration.done) throw new Error(registration.reason);
  expect(await findDriver(store, creation.applicationId)).toBe(registration.personId);
  const actions = (await listForSubject(store, creation.applicationId)).map((entry) => entry.action);
  expect(actions).toEqual(expect.arrayContaining(["application.created", "application.invited", "application.claimed"]));
});

test("another authority's officer does not see it", async () => {
  const store = await openTestStore();
  const creation = await createApplication(store, await addOfficer(store, now), GRACES, now);
  if (!creation.done) throw new Error(creation.reason);
  expect(await findForAuthority(store, creation.applicationId, "preston")).toBeNull();
});

test("with only a mobile number the invitation is a text message, with only another number none goes out", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  await createApplication(store, helen, { ...GRACES, phone: "07700 900123" }, now);
  await createApplication(store, helen, { ...GRACES, reference: "CH-2026-0125", phone: "01257 515151" }, now);
  const [text, ...more] = await letters(store);
  expect([text, more]).toMatchObject([{ channel: "sms", recipient: "+447700900123" }, []]);
  expect(text?.body).toMatch(/^chorley: .*CH-2026-0124.*\/invitations\/\S+ .*until 8 December 2026/);
  expect(text?.body).not.toMatch(/Grace|Neill|1985/);
});
