import { expect, test } from "vitest";
import { decideClaim } from "#app/commands/decide-identity.server";
import { findEvidenceForAuthority } from "#db/queries/evidence";
import { listHistoryForAuthority } from "#db/queries/history";
import { findDriverForAuthority, listClaimedForAuthority } from "#db/queries/officer-drivers";
import { findPassForAuthority, listPassesForAuthority } from "#db/queries/pass-evidence";
import { listServedForAuthority } from "#db/queries/served-applications";
import { addApplications } from "../../support/applicants.ts";
import { claimToCheck } from "../../support/claims.ts";
import { addDriver, addOfficer, IMRAN, TOMASZ } from "../../support/people.ts";
import { addSitter, linkTo, sit } from "../../support/sitting.ts";
import { ENGINES, type Engine, openTestStore } from "../../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");

async function imranPassed(engine: Engine = "sqlite") {
  const store = await openTestStore(engine);
  const imran = await addSitter(store, now);
  const attemptId = await sit(store, imran, 20, now);
  const [pass] = await listPassesForAuthority(store, "chorley", imran.driver.personId, "2026-11-24");
  if (!pass) throw new Error("the pass is missing");
  return { store, imran, attemptId, pass, ...imran };
}

for (const engine of ENGINES) {
  test(`${engine}: the file of an application holds who sat what, when, under which rules, and how it went`, async () => {
    const { store, applicationId, imran } = await imranPassed(engine);
    const evidence = await findEvidenceForAuthority(store, applicationId, "chorley", now);
    expect(evidence).toMatchObject({
      application: { status: "ready-to-verify", applicant: { surname: "Sadiq" } },
      label: "Private hire driver",
      inForce: { version: 1 },
      driver: { personId: imran.driver.personId, linked: true, claimToCheck: null, details: { surname: "Sadiq", bornOn: IMRAN.bornOn } },
      attempts: [{ number: 1, place: "home", passed: true, score: 20, outOf: 20, criticalMissed: 0, courseVersion: 1, policyVersion: 1 }],
      passes: [{ passedOn: "2026-11-24", validUntil: "2029-11-23", authorityName: "Chorley Council", served: { serves: true } }],
      attemptsUsedUp: false,
    });
    const topics = evidence?.attempts[0]?.topics ?? [];
    expect(topics.reduce((sum, { outOf }) => sum + outOf, 0)).toBe(20);
    expect(topics[0]?.title).not.toMatch(/^m?\d/);
    expect(JSON.stringify(evidence)).not.toContain("chosen");
  });

  test(`${engine}: another council has no such application, driver, attempt or certificate`, async () => {
    const { store, applicationId, attemptId, driver, pass } = await imranPassed(engine);
    expect(await findEvidenceForAuthority(store, applicationId, "preston", now)).toBeNull();
    expect(await findDriverForAuthority(store, driver.personId, "preston")).toBeNull();
    expect(await listPassesForAuthority(store, "preston", driver.personId, "2026-11-24")).toEqual([]);
    expect(await findPassForAuthority(store, "preston", pass.certificateNumber, "2026-11-24")).toBeNull();
    expect(await listHistoryForAuthority(store, "preston", [applicationId, attemptId])).toEqual([]);
  });

  test(`${engine}: a driver who applies to a second council brings the pass along`, async () => {
    const { store, driver, pass } = await imranPassed(engine);
    const preston = await addOfficer(store, now, "preston");
    const [second = ""] = await addApplications(
      store,
      preston,
      [{ reference: "PR/26/00431", surname: "Sadiq", licenseeType: "dual" }],
      now,
    );
    await linkTo(store, driver, second, now);
    expect(await findPassForAuthority(store, "preston", pass.certificateNumber, "2026-11-24")).toMatchObject({
      authorityName: "Chorley Council",
    });
    const served = await listServedForAuthority(store, "preston", pass, "2026-11-24");
    expect(served).toMatchObject([{ reference: "PR/26/00431", served: { serves: true } }]);
    expect(await listServedForAuthority(store, "preston", pass, "2029-11-24")).toMatchObject([
      { served: { serves: false, reasons: ["expired"] } },
    ]);
  });
}

test("the history tells what happened to the application and in its attempts, with the names of those who did it", async () => {
  const { store, applicationId, attemptId } = await imranPassed();
  const history = await listHistoryForAuthority(store, "chorley", [applicationId, attemptId]);
  expect(history.map(({ action, who, role }) => [action, who, role])).toEqual(
    expect.arrayContaining([
      ["attempt.closed", "Imran Sadiq", "driver"],
      ["attempt.started", "Imran Sadiq", "driver"],
    ]),
  );
});

test("somebody whose claim was turned down is no driver of this council's", async () => {
  const { store, applicationId, officerId } = await imranPassed();
  const helen = { personId: officerId, name: "Helen Marsden", authorityId: "chorley", authorityName: "Chorley Council" };
  const stranger = await addDriver(store, TOMASZ, now);
  const claimId = await claimToCheck(store, stranger.personId, applicationId, now);
  expect(await findDriverForAuthority(store, stranger.personId, "chorley")).not.toBeNull();
  expect((await findEvidenceForAuthority(store, applicationId, "chorley", now))?.driver?.claimToCheck).toBe(claimId);
  await decideClaim(store, helen, { claimId, decision: "different", reason: "Another man.", tell: false }, now);
  expect(await findDriverForAuthority(store, stranger.personId, "chorley")).toBeNull();
  expect(await listClaimedForAuthority(store, stranger.personId, "chorley")).toEqual([]);
});
