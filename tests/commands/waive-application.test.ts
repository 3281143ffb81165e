import { expect, test } from "vitest";
import { refuseApplication } from "#app/commands/refuse-application.server";
import { waiveApplication } from "#app/commands/waive-application.server";
import { DEFAULT_POLICY } from "#app/domain/licensing/policy";
import { refreshExpiredApplications } from "#app/server/jobs/refresh-expired.server";
import { readApplication } from "#db/queries/applications";
import { setPolicy } from "#db/queries/authorities";
import { listLettersForAuthority } from "#db/queries/letters";
import { listDecisionsForAuthority } from "#db/queries/officer-decisions";
import { addApplications, letters } from "../support/applicants.ts";
import { addOfficer } from "../support/people.ts";
import { statusOf } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const TRAINING = {
  provider: "Preston City Council",
  certificateReference: "SG/2026/0412",
  trainedOn: "2026-03-07",
  expiresOn: "2029-03-06",
};
const REASON = "Same content as ours; I have seen the certificate.";
const MAIL = { email: "grace@home.example" };

async function gracesApplication(engine: (typeof ENGINES)[number] = "sqlite", contact: { email?: string; phone?: string } = MAIL) {
  const store = await openTestStore(engine);
  const helen = await addOfficer(store, now);
  const [applicationId = ""] = await addApplications(store, helen, [contact], now);
  return { store, helen, input: { applicationId, reason: REASON, ...TRAINING }, applicationId };
}

for (const engine of ENGINES) {
  test(`${engine}: Grace was trained in Preston, so Helen waives the test until that runs out`, async () => {
    const { store, helen, input, applicationId } = await gracesApplication(engine);
    expect(await waiveApplication(store, helen, input, now)).toEqual({ done: true });
    expect(await readApplication(store, applicationId)).toMatchObject({ status: "waived", passUntil: "2029-03-06", passRecordId: null });
    expect(await listDecisionsForAuthority(store, applicationId, "chorley")).toMatchObject([
      { kind: "waived", officer: "Helen Marsden", reason: REASON, training: TRAINING },
    ]);
    expect((await letters(store))[0]).toMatchObject({ recipient: "grace@home.example" });
    expect((await letters(store))[0]?.body).toContain("6 March 2029");

    await refreshExpiredApplications(store, new Date("2029-03-06T10:00:00Z"));
    expect(await statusOf(store, applicationId)).toBe("waived");
    await refreshExpiredApplications(store, new Date("2029-03-07T10:00:00Z"));
    expect(await statusOf(store, applicationId)).toBe("expired");
  });
}

test("who has only a mobile hears of it by text message, and the officers’ list shows it", async () => {
  const { store, helen, input, applicationId } = await gracesApplication("sqlite", { phone: "07700 900123" });
  await waiveApplication(store, helen, input, now);
  expect(await letters(store)).toMatchObject([{ channel: "sms", body: expect.stringContaining("6 March 2029") }]);
  const narrowed = { state: "waiting", channel: "sms", after: null } as const;
  const [listed] = await listLettersForAuthority(store, "chorley", narrowed, 50);
  expect(listed).toMatchObject({ applicationId, recipient: "+447700900123" });
  expect(await listLettersForAuthority(store, "chorley", { ...narrowed, channel: "email" }, 50)).toEqual([]);
});

test("the policy in force decides whether training from elsewhere counts", async () => {
  const { store, helen, input, applicationId } = await gracesApplication();
  const policy = { ...DEFAULT_POLICY, accepted_from: "2026-04-01" };
  await store.transaction((tx) => setPolicy(tx, "chorley", "private-hire", policy, now));
  expect(await waiveApplication(store, helen, input, now)).toEqual({ done: false, reason: "trained-before-policy" });
  expect(await statusOf(store, applicationId)).toBe("training-not-started");
});

test("what a colleague has refused meanwhile is not waived", async () => {
  const { store, helen, input, applicationId } = await gracesApplication();
  await refuseApplication(store, helen, { applicationId, reason: "Withdrawn by the applicant." }, now);
  expect(await waiveApplication(store, helen, input, now)).toEqual({ done: false, reason: "already-decided" });
  expect(await store.db.$count(store.t.waivedTrainings)).toBe(0);
});

test("another council's officer cannot waive", async () => {
  const { store, input } = await gracesApplication();
  const preston = await addOfficer(store, now, "preston");
  await expect(waiveApplication(store, preston, input, now)).rejects.toMatchObject({ init: { status: 404 } });
});
