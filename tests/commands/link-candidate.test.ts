import { expect, test } from "vitest";
import { decideClaim } from "#app/commands/decide-identity.server";
import { linkCandidate } from "#app/commands/link-candidate.server";
import { findDriver } from "#db/queries/applications";
import { listForSubject } from "#db/queries/audit";
import { listKnownDrivers } from "#db/queries/known-drivers";
import { addApplications, letters } from "../support/applicants.ts";
import { claimToCheck } from "../support/claims.ts";
import { addDriver, addOfficer, GRACE, IMRAN } from "../support/people.ts";
import { linkTo, statusOf } from "../support/sitting.ts";
import { ENGINES, type Engine, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const REASON = "Same photo on the licence card, and she showed her marriage certificate.";

/** Grace has an application of three years ago in her account; now Mrs Whitworth wants to renew under the same licence number. */
async function graceRenews(engine: Engine = "sqlite") {
  const store = await openTestStore(engine);
  const helen = await addOfficer(store, now);
  const grace = await addDriver(store, GRACE, now);
  const rest = { firstNames: GRACE.firstNames, bornOn: GRACE.bornOn, licenceNumber: "PHD 00431" };
  const [old = "", renewal = ""] = await addApplications(
    store,
    helen,
    [
      { ...rest, reference: "CH-2023-0001", surname: GRACE.surname },
      { ...rest, reference: "CH-2026-0200", surname: "Whitworth", kind: "renewal", licenceNumber: "phd-00431" },
    ],
    now,
  );
  await linkTo(store, grace, old, now);
  return { store, helen, grace, renewal };
}

for (const engine of ENGINES)
  test(`${engine}: Helen gives Mrs Whitworth's renewal to Grace, and it stands in the records who decided and why`, async () => {
    const { store, helen, grace, renewal } = await graceRenews(engine);
    expect(await linkCandidate(store, helen, { applicationId: renewal, driver: grace.personId, reason: REASON }, now)).toEqual({
      done: true,
    });
    expect(await findDriver(store, renewal)).toBe(grace.personId);
    expect(await statusOf(store, renewal)).toBe("training-not-started");
    expect(await store.db.select().from(store.t.identityDecisions)).toMatchObject([
      { decision: "same", reason: REASON, officerId: helen.personId },
    ]);
    const entry = (await listForSubject(store, renewal)).find(({ action }) => action === "application.linked");
    expect(entry?.detail).toContain("same-licence-number");
    expect((await letters(store)).map(({ recipient }) => recipient)).toEqual([GRACE.email]);
    const again = await linkCandidate(store, helen, { applicationId: renewal, driver: grace.personId, reason: REASON }, now);
    expect(again).toEqual({ done: false, reason: "already-linked" });
  });

test("nobody is given an application who is not like its applicant", async () => {
  const { store, helen, renewal } = await graceRenews();
  const imran = await addDriver(store, IMRAN, now);
  const [his = ""] = await addApplications(store, helen, [{ ...IMRAN, reference: "CH-1", email: null }], now);
  await linkTo(store, imran, his, now);
  const link = await linkCandidate(store, helen, { applicationId: renewal, driver: imran.personId, reason: REASON }, now);
  expect(link).toEqual({ done: false, reason: "no-candidate" });
});

test("a driver whom a colleague has found to be somebody else is not given it after all", async () => {
  const { store, helen, grace, renewal } = await graceRenews();
  const claimId = await claimToCheck(store, grace.personId, renewal, now);
  await decideClaim(store, helen, { claimId, decision: "different", reason: "Her sister.", tell: false }, now);
  const link = await linkCandidate(store, helen, { applicationId: renewal, driver: grace.personId, reason: REASON }, now);
  expect(link).toEqual({ done: false, reason: "claim-decided" });
});

test("drivers of another council are unknown here, and its officers decide nothing", async () => {
  const { store, grace, renewal } = await graceRenews();
  const sought = { ...GRACE, licenceNumber: null };
  expect(await listKnownDrivers(store, "preston", sought)).toEqual([]);
  const preston = await addOfficer(store, now, "preston");
  const link = linkCandidate(store, preston, { applicationId: renewal, driver: grace.personId, reason: REASON }, now);
  await expect(link).rejects.toMatchObject({ init: { status: 404 } });
});
