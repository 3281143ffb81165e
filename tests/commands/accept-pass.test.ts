import { expect, test } from "vitest";
import { acceptPass } from "#app/commands/accept-pass.server";
import { confirmRevocation } from "#app/commands/confirm-revocation.server";
import { giveConsent } from "#app/commands/give-consent.server";
import { proposeRevocation } from "#app/commands/propose-revocation.server";
import { showPass } from "#app/commands/show-pass.server";
import { withdrawConsent } from "#app/commands/withdraw-consent.server";
import { readApplication } from "#db/queries/applications";
import { listForSubject } from "#db/queries/audit";
import { listConsentsForDriver } from "#db/queries/consents";
import { listForDriver } from "#db/queries/driver-applications";
import { listDecisionsForAuthority } from "#db/queries/officer-decisions";
import { addApplications, letters } from "../support/applicants.ts";
import { imranHasPassed } from "../support/passed.ts";
import { addDriver, addOfficer, GRACE, IMRAN } from "../support/people.ts";
import { statusOf } from "../support/sitting.ts";
import { ENGINES } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const IMRANS = {
  reference: "PR/26/00431",
  licenseeType: "dual",
  surname: IMRAN.surname,
  firstNames: IMRAN.firstNames,
  bornOn: IMRAN.bornOn,
};

/** Imran has passed in Chorley and applied to Preston on paper: his application there is not in his account. */
async function imranAppliesElsewhere(engine: (typeof ENGINES)[number] = "sqlite", applicant: Partial<typeof IMRANS> = {}) {
  const chorley = await imranHasPassed(now, engine);
  const preston = await addOfficer(chorley.store, now, "preston");
  const [applicationId = ""] = await addApplications(chorley.store, preston, [{ ...IMRANS, ...applicant }], now);
  const { certificateNumber } = chorley;
  const ask = (code: string, at = now) => showPass(chorley.store, preston, { applicationId, number: certificateNumber, code }, at);
  return { ...chorley, preston, applicationId, ask };
}

type Elsewhere = Awaited<ReturnType<typeof imranAppliesElsewhere>>;

async function shownByCode({ store, driver, certificateNumber, ask }: Elsewhere): Promise<string> {
  const consent = await giveConsent(store, driver, { certificateNumber, authorityId: null }, now);
  const showing = await ask(consent.done ? (consent.code ?? "") : "");
  if (!showing.done) throw new Error(showing.reason);
  return showing.consentId;
}

for (const engine of ENGINES) {
  test(`${engine}: Imran reads a code to Preston, whose officer accepts his pass and verifies`, async () => {
    const elsewhere = await imranAppliesElsewhere(engine);
    const { store, preston, driver, applicationId, pass } = elsewhere;
    const consentId = await shownByCode(elsewhere);
    const input = { applicationId, consentId, identityCheck: "driving-licence" };
    expect(await acceptPass(store, preston, input, now)).toEqual({ done: true });
    expect(await readApplication(store, applicationId)).toMatchObject({ status: "verified", passRecordId: pass.passRecordId });
    expect(await listDecisionsForAuthority(store, applicationId, "preston")).toMatchObject([
      { kind: "verified", identityCheck: "driving-licence" },
    ]);
    expect((await listForDriver(store, driver.personId)).map(({ reference }) => reference)).toContain("PR/26/00431");
    expect((await letters(store)).at(-1)?.subject).toContain("has accepted your pass");
    const log = await listForSubject(store, applicationId);
    expect(log.map(({ action }) => action)).toEqual(expect.arrayContaining(["pass.shown", "pass.accepted"]));

    expect(await withdrawConsent(store, driver, consentId, now)).toEqual({ done: false, reason: "already-used" });
    expect(await elsewhere.ask("")).toEqual({ done: false, reason: "already-decided" });
  });
}

test("accepted twice at once, it is accepted once", async () => {
  const elsewhere = await imranAppliesElsewhere();
  const { store, preston, applicationId } = elsewhere;
  const input = { applicationId, consentId: await shownByCode(elsewhere), identityCheck: "passport" };
  const outcomes = await Promise.all([1, 2].map(() => acceptPass(store, preston, input, now)));
  expect(outcomes).toContainEqual({ done: false, reason: "already-decided" });
  expect(await store.db.$count(store.t.verifications)).toBe(1);
});

test("without consent nothing is shown, and a wrong code learns as little as a wrong number", async () => {
  const elsewhere = await imranAppliesElsewhere();
  const { store, driver, certificateNumber, ask } = elsewhere;
  expect(await ask("")).toEqual({ done: false, reason: "no-consent" });
  await giveConsent(store, driver, { certificateNumber, authorityId: null }, now);
  for (const code of ["", "AAA-AAA", "?"]) expect(await ask(code)).toEqual({ done: false, reason: "no-consent" });
});

test("a council that is named sees the pass by its number alone, and another council does not", async () => {
  const { store, driver, certificateNumber, ask } = await imranAppliesElsewhere();
  const input = { applicationId: "", number: certificateNumber, code: "" };
  const burnley = await addOfficer(store, now, "burnley");
  const [theirs = ""] = await addApplications(store, burnley, [{ ...IMRANS, reference: "BU-1" }], now);
  await giveConsent(store, driver, { certificateNumber, authorityId: "preston" }, now);
  expect(await showPass(store, burnley, { ...input, applicationId: theirs }, now)).toEqual({ done: false, reason: "no-consent" });
  expect(await ask("")).toMatchObject({ done: true });
  expect(await ask("", new Date("2026-12-25T10:00:00Z"))).toEqual({ done: false, reason: "no-consent" });
});

test("Imran takes his consent back while the officer looks", async () => {
  const elsewhere = await imranAppliesElsewhere();
  const { store, preston, driver, applicationId, pass } = elsewhere;
  const consentId = await shownByCode(elsewhere);
  expect(await withdrawConsent(store, driver, consentId, now)).toEqual({ done: true });
  expect(await listConsentsForDriver(store, pass.passRecordId, driver.personId, now)).toMatchObject([{ state: "withdrawn" }]);
  const input = { applicationId, consentId, identityCheck: "passport" };
  expect(await acceptPass(store, preston, input, now)).toEqual({ done: false, reason: "consent-over" });
  expect(await withdrawConsent(store, driver, consentId, now)).toEqual({ done: false, reason: "already-over" });
});

test("nobody takes back, or gives, the consent of somebody else", async () => {
  const elsewhere = await imranAppliesElsewhere();
  const { store, certificateNumber } = elsewhere;
  const grace = await addDriver(store, GRACE, now);
  const notFound = { init: { status: 404 } };
  await expect(giveConsent(store, grace, { certificateNumber, authorityId: "preston" }, now)).rejects.toMatchObject(notFound);
  await expect(withdrawConsent(store, grace, await shownByCode(elsewhere), now)).rejects.toMatchObject(notFound);
});

test("a pass of somebody else is not accepted, and where one detail differs the officer decides", async () => {
  const stranger = await imranAppliesElsewhere("sqlite", { surname: "Holt", bornOn: "1990-01-01" });
  const consentId = await shownByCode(stranger);
  const input = { applicationId: stranger.applicationId, consentId, identityCheck: "passport" };
  expect(await acceptPass(stranger.store, stranger.preston, input, now)).toEqual({ done: false, reason: "somebody-else" });

  const married = await imranAppliesElsewhere("sqlite", { surname: "Sadiq-Holt" });
  const seen = { applicationId: married.applicationId, consentId: await shownByCode(married), identityCheck: "passport" };
  expect(await acceptPass(married.store, married.preston, seen, now)).toEqual({ done: true });
  const decisions = await listDecisionsForAuthority(married.store, married.applicationId, "preston");
  expect(decisions.map(({ kind }) => kind).toSorted()).toEqual(["same", "verified"]);
});

test("a revoked pass is not accepted, and the officer must say how they know who it is", async () => {
  const elsewhere = await imranAppliesElsewhere();
  const { store, preston, helen, mark, applicationId, certificateNumber } = elsewhere;
  const input = { applicationId, consentId: await shownByCode(elsewhere), identityCheck: "" };
  expect(await acceptPass(store, preston, input, now)).toEqual({ done: false, reason: "identity-check-missing" });
  await proposeRevocation(store, helen, { certificateNumber, reason: "Somebody else sat it." }, now);
  await confirmRevocation(store, mark, { certificateNumber, proposal: 1 }, now);
  expect(await acceptPass(store, preston, { ...input, identityCheck: "passport" }, now)).toEqual({ done: false, reason: "pass-not-valid" });
  expect(await statusOf(store, applicationId)).toBe("training-not-started");
});
