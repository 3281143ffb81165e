import { expect, test } from "vitest";
import { verifyApplication } from "#app/commands/verify-application.server";
import { refreshExpiredApplications } from "#app/server/jobs/refresh-expired.server";
import { readApplication, updateStatus } from "#db/queries/applications";
import { addApplications } from "../../support/applicants.ts";
import { addOfficer, GRACE } from "../../support/people.ts";
import { addSitter, sit, statusOf } from "../../support/sitting.ts";
import { ENGINES, openTestStore } from "../../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const lastDay = new Date("2029-11-23T23:30:00Z");
const dayAfter = new Date("2029-11-24T00:30:00Z");

for (const engine of ENGINES) {
  test(`${engine}: only applications that stand on a pass which is over are worked out again`, async () => {
    const store = await openTestStore(engine);
    const helen = await addOfficer(store, now);
    const references = ["CH-1", "CH-2", "CH-3"].map((reference) => ({ reference }));
    const [over = "", valid = "", none = ""] = await addApplications(store, helen, references, now);
    const ready = { status: "ready-to-verify", tryAgainAt: null, passRecordId: null } as const;
    await store.transaction(async (tx) => {
      await updateStatus(tx, over, { ...ready, passUntil: "2026-11-23" }, now);
      await updateStatus(tx, valid, { ...ready, passUntil: "2026-11-24" }, now);
    });
    expect(await refreshExpiredApplications(store, now)).toBe(1);
    expect(await statusOf(store, over)).toBe("training-not-started");
    expect(await statusOf(store, valid)).toBe("ready-to-verify");
    expect(await statusOf(store, none)).toBe("training-not-started");
  });
}

test("a verified application says Expired from the day after the pass ends, and not before", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  await sit(store, imran, 20, now);
  const { applicationId } = imran;
  const { passRecordId } = await readApplication(store, applicationId);
  const helen = { personId: imran.officerId, name: "Helen Marsden", authorityId: "chorley", authorityName: "Chorley Council" };
  await verifyApplication(store, helen, { applicationId, identityCheck: "passport", pass: passRecordId ?? "" }, now);

  expect(await refreshExpiredApplications(store, lastDay)).toBe(0);
  expect(await refreshExpiredApplications(store, dayAfter)).toBe(1);
  expect(await statusOf(store, applicationId)).toBe("expired");
  expect(await refreshExpiredApplications(store, dayAfter)).toBe(0);
});

test("a pass that runs out before anybody verifies it is no longer ready", async () => {
  const store = await openTestStore();
  const grace = await addSitter(store, now, GRACE);
  await sit(store, grace, 20, now);
  expect(await statusOf(store, grace.applicationId)).toBe("ready-to-verify");
  expect(await refreshExpiredApplications(store, dayAfter)).toBe(1);
  expect(await statusOf(store, grace.applicationId)).not.toBe("ready-to-verify");
  expect(await refreshExpiredApplications(store, dayAfter)).toBe(0);
});
