import { expect, test } from "vitest";
import { refuseApplication } from "#app/commands/refuse-application.server";
import { VerificationsForm, verifyApplications } from "#app/commands/verify-applications.server";
import { readApplication } from "#db/queries/applications";
import { listForSubject } from "#db/queries/audit";
import { listToVerifyForAuthority } from "#db/queries/verifications";
import { addApplications } from "../support/applicants.ts";
import { addApplicationOf } from "../support/invitations.ts";
import { addDriver, addOfficer, GRACE, IMRAN } from "../support/people.ts";
import { addSitter, finishTraining, linkTo, sit, statusOf } from "../support/sitting.ts";
import { ENGINES, type Engine, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");

/** Imran and Grace have passed; Helen has ticked both. */
async function twoPassed(engine: Engine = "sqlite") {
  const store = await openTestStore(engine);
  const imran = await addSitter(store, now);
  const grace = await addDriver(store, GRACE, now);
  const { officerId } = imran;
  const hers = await addApplicationOf(store, GRACE, officerId, now);
  await linkTo(store, grace, hers, now);
  await finishTraining(store, grace, now);
  await sit(store, imran, 20, now);
  await sit(store, { driver: grace, applicationId: hers, officerId }, 20, now);
  const helen = { personId: officerId, name: "Helen Marsden", authorityId: "chorley", authorityName: "Chorley Council" };
  const ids = [imran.applicationId, hers];
  const chosen = await Promise.all(
    ids.map(async (applicationId) => ({ applicationId, pass: (await readApplication(store, applicationId)).passRecordId ?? "" })),
  );
  return { store, helen, ids, chosen };
}

for (const engine of ENGINES)
  test(`${engine}: both are verified, each with its own decision and its own entry in the log`, async () => {
    const { store, helen, ids, chosen } = await twoPassed(engine);
    const shown = await listToVerifyForAuthority(store, "chorley", ids);
    expect(shown.map(({ driver }) => driver?.surname).toSorted()).toEqual([GRACE.surname, IMRAN.surname]);
    expect(JSON.stringify(shown)).not.toContain("subjectKey");
    const rows = await verifyApplications(store, helen, { identityCheck: "passport", chosen }, now);
    expect(rows).toEqual(ids.map((applicationId) => ({ applicationId, outcome: { done: true } })));
    for (const id of ids) {
      expect(await statusOf(store, id)).toBe("verified");
      expect((await listForSubject(store, id)).filter(({ action }) => action === "application.verified")).toHaveLength(1);
    }
  });

test("one that a colleague has refused meanwhile says so and holds up none of the others", async () => {
  const { store, helen, ids, chosen } = await twoPassed();
  await refuseApplication(store, helen, { applicationId: ids[0] ?? "", reason: "The photograph is of somebody else." }, now);
  const rows = await verifyApplications(store, helen, { identityCheck: "passport", chosen }, now);
  expect(rows.map(({ outcome }) => outcome)).toEqual([{ done: false, reason: "already-decided" }, { done: true }]);
});

test("one whose pass is another than Helen saw is not verified", async () => {
  const { store, helen, chosen } = await twoPassed();
  const [first, second] = chosen;
  if (!first || !second) throw new Error("nobody passed");
  const rows = await verifyApplications(
    store,
    helen,
    { identityCheck: "passport", chosen: [{ ...first, pass: second.pass }, second] },
    now,
  );
  expect(rows.map(({ outcome }) => outcome)).toEqual([{ done: false, reason: "pass-changed" }, { done: true }]);
});

test("nothing begins when one of them is another council's", async () => {
  const { store, helen, ids, chosen } = await twoPassed();
  const [theirs = ""] = await addApplications(store, await addOfficer(store, now, "preston"), [{}], now);
  const work = verifyApplications(
    store,
    helen,
    { identityCheck: "passport", chosen: [...chosen, { applicationId: theirs, pass: "" }] },
    now,
  );
  await expect(work).rejects.toMatchObject({ init: { status: 404 } });
  expect(await statusOf(store, ids[0] ?? "")).toBe("ready-to-verify");
});

test.each([
  [{ chosen: ["a~b"] }, "identityCheck", "identity-check-missing"],
  [{ identityCheck: "library-card", chosen: ["a~b"] }, "identityCheck", "identity-check-missing"],
  [{ identityCheck: "passport" }, "chosen", "nothing-chosen"],
  [{ identityCheck: "passport", chosen: [] }, "chosen", "nothing-chosen"],
])("the form wants a check and at least one application (%#)", (typed, field, message) => {
  expect(VerificationsForm.safeParse(typed).error?.issues).toMatchObject([{ path: [field], message }]);
});
