import { expect, test } from "vitest";
import { refuseApplication } from "#app/commands/refuse-application.server";
import { listForSubject } from "#db/queries/audit";
import { listDecisionsForAuthority } from "#db/queries/officer-decisions";
import { addApplications, letters } from "../support/applicants.ts";
import { addDriver, addOfficer, GRACE } from "../support/people.ts";
import { linkTo, statusOf } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const REASON = "You did not send the papers we asked for by 1 November.";

async function gracesApplication(engine: (typeof ENGINES)[number] = "sqlite", email: string | null = null) {
  const store = await openTestStore(engine);
  const helen = await addOfficer(store, now);
  const [applicationId = ""] = await addApplications(store, helen, [{ email }], now);
  return { store, helen, applicationId };
}

for (const engine of ENGINES) {
  test(`${engine}: Helen refuses, and the applicant reads why`, async () => {
    const { store, helen, applicationId } = await gracesApplication(engine, "grace@home.example");
    expect(await refuseApplication(store, helen, { applicationId, reason: REASON }, now)).toEqual({ done: true, told: true });
    expect(await statusOf(store, applicationId)).toBe("refused");
    expect(await listDecisionsForAuthority(store, applicationId, "chorley")).toMatchObject([
      { kind: "refused", officer: "Helen Marsden", reason: REASON, at: now },
    ]);
    const [letter] = await letters(store);
    expect(letter).toMatchObject({ recipient: "grace@home.example" });
    expect(letter?.body).toContain(REASON);
    const [entry] = await listForSubject(store, applicationId);
    expect(entry).toMatchObject({ action: "application.refused", actorId: helen.personId });
    expect(entry?.detail).not.toContain("papers");
  });

  test(`${engine}: refused twice at once, it is refused once`, async () => {
    const { store, helen, applicationId } = await gracesApplication(engine);
    const outcomes = await Promise.all([1, 2].map(() => refuseApplication(store, helen, { applicationId, reason: REASON }, now)));
    expect(outcomes).toContainEqual({ done: false, reason: "already-decided" });
    expect(await store.db.$count(store.t.verifications)).toBe(1);
  });
}

test("a driver with an account is told at the address of the account", async () => {
  const { store, helen, applicationId } = await gracesApplication("sqlite", "old@home.example");
  await linkTo(store, await addDriver(store, GRACE, now), applicationId, now);
  await refuseApplication(store, helen, { applicationId, reason: REASON }, now);
  expect((await letters(store)).map(({ recipient }) => recipient)).toEqual([GRACE.email]);
});

test("without an address nobody is told, and Helen hears that", async () => {
  const { store, helen, applicationId } = await gracesApplication();
  expect(await refuseApplication(store, helen, { applicationId, reason: REASON }, now)).toEqual({ done: true, told: false });
  expect(await letters(store)).toEqual([]);
});

test.each(["", "  \n "])("nobody is refused without a reason: %j", async (reason) => {
  const { store, helen, applicationId } = await gracesApplication();
  expect(await refuseApplication(store, helen, { applicationId, reason }, now)).toEqual({ done: false, reason: "reason-missing" });
  expect(await statusOf(store, applicationId)).toBe("training-not-started");
});

test("another council's officer cannot refuse", async () => {
  const { store, applicationId } = await gracesApplication();
  const preston = await addOfficer(store, now, "preston");
  await expect(refuseApplication(store, preston, { applicationId, reason: REASON }, now)).rejects.toMatchObject({ init: { status: 404 } });
});
