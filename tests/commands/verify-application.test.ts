import { expect, test } from "vitest";
import { beginTraining } from "#app/commands/begin-training.server";
import { claimApplication } from "#app/commands/claim-application.server";
import { finishLesson } from "#app/commands/finish-lesson.server";
import { readStanding } from "#app/commands/read-driver-standing.server";
import { refuseApplication } from "#app/commands/refuse-application.server";
import { verifyApplication } from "#app/commands/verify-application.server";
import { readApplication } from "#db/queries/applications";
import { listForSubject } from "#db/queries/audit";
import { listDecisionsForAuthority } from "#db/queries/officer-decisions";
import { claimToCheck } from "../support/claims.ts";
import { addDriver, addOfficer, GRACE, IMRAN, JOSEPH } from "../support/people.ts";
import { addSitter, begin, finishTraining, linkTo, sit, statusOf } from "../support/sitting.ts";
import { addApplications } from "../support/applicants.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const afterExpiry = new Date("2029-11-24T10:00:00Z");

/** Imran has passed, and Helen has his application open. */
async function imranPassed(engine: (typeof ENGINES)[number] = "sqlite") {
  const store = await openTestStore(engine);
  const imran = await addSitter(store, now);
  await sit(store, imran, 20, now);
  const { applicationId } = imran;
  const { passRecordId } = await readApplication(store, applicationId);
  const helen = { personId: imran.officerId, name: "Helen Marsden", authorityId: "chorley", authorityName: "Chorley Council" };
  return { store, helen, imran, applicationId, pass: passRecordId ?? "" };
}

for (const engine of ENGINES) {
  test(`${engine}: Helen has seen Imran's passport, and his pass is verified on his application`, async () => {
    const { store, helen, applicationId, pass } = await imranPassed(engine);
    expect(await verifyApplication(store, helen, { applicationId, identityCheck: "passport", pass }, now)).toEqual({ done: true });
    expect(await readApplication(store, applicationId)).toMatchObject({
      status: "verified",
      passRecordId: pass,
      passUntil: "2029-11-23",
    });
    expect(await listDecisionsForAuthority(store, applicationId, "chorley")).toEqual([
      { kind: "verified", at: now, officer: "Helen Marsden", reason: null, identityCheck: "passport", answer: null, training: null },
    ]);
    const entry = (await listForSubject(store, applicationId)).find(({ action }) => action === "application.verified");
    expect(entry).toMatchObject({ actorId: helen.personId, actorRole: "officer", authorityId: "chorley" });
  });

  test(`${engine}: verified twice at once, it is verified once`, async () => {
    const { store, helen, applicationId, pass } = await imranPassed(engine);
    const input = { applicationId, identityCheck: "passport", pass };
    const outcomes = await Promise.all([1, 2, 3].map(() => verifyApplication(store, helen, input, now)));
    expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
    expect(outcomes).toContainEqual({ done: false, reason: "already-decided" });
    expect(await store.db.$count(store.t.verifications)).toBe(1);
  });
}

test("nothing is verified before the test is passed", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const helen = { personId: imran.officerId, name: "Helen Marsden", authorityId: "chorley", authorityName: "Chorley Council" };
  const input = { applicationId: imran.applicationId, identityCheck: "passport", pass: "" };
  expect(await verifyApplication(store, helen, input, now)).toEqual({ done: false, reason: "not-ready" });
  await begin(store, imran, now);
  expect(await verifyApplication(store, helen, input, now)).toEqual({ done: false, reason: "not-ready" });
});

test.each(["", "library-card"])("Helen must say how she knows who Imran is, and %j is no answer", async (identityCheck) => {
  const { store, helen, applicationId, pass } = await imranPassed();
  const verification = await verifyApplication(store, helen, { applicationId, identityCheck, pass }, now);
  expect(verification).toEqual({ done: false, reason: "identity-check-missing" });
  expect(await statusOf(store, applicationId)).toBe("ready-to-verify");
});

test("a pass that ran out while the page stood open is not verified", async () => {
  const { store, helen, applicationId, pass } = await imranPassed();
  const verification = await verifyApplication(store, helen, { applicationId, identityCheck: "passport", pass }, afterExpiry);
  expect(verification).toEqual({ done: false, reason: "not-ready" });
});

test("a pass that Helen has not looked at is not verified", async () => {
  const { store, helen, applicationId } = await imranPassed();
  const verification = await verifyApplication(store, helen, { applicationId, identityCheck: "passport", pass: "another" }, now);
  expect(verification).toEqual({ done: false, reason: "pass-changed" });
});

test("an application that a colleague has refused meanwhile is not verified", async () => {
  const { store, helen, applicationId, pass } = await imranPassed();
  await refuseApplication(store, helen, { applicationId, reason: "The photograph is of somebody else." }, now);
  const verification = await verifyApplication(store, helen, { applicationId, identityCheck: "passport", pass }, now);
  expect(verification).toEqual({ done: false, reason: "already-decided" });
});

test("a pass of somebody whose identity is not settled is not verified", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  const [first = "", second = ""] = await addApplications(store, helen, [{}, { reference: "CH-2026-0125", surname: "Byrne" }], now);
  const grace = await addDriver(store, GRACE, now);
  await linkTo(store, grace, first, now);
  await finishTraining(store, grace, now);
  await sit(store, { driver: grace, applicationId: first, officerId: helen.personId }, 20, now);
  await claimToCheck(store, grace.personId, second, now);
  expect(await statusOf(store, second)).toBe("check-identity");
  const { passRecordId } = await readApplication(store, first);
  const input = { applicationId: second, identityCheck: "passport", pass: passRecordId ?? "" };
  expect(await verifyApplication(store, helen, input, now)).toEqual({ done: false, reason: "identity-not-confirmed" });
});

test("another council's officer cannot verify, though the pass would serve there too", async () => {
  const { store, applicationId, pass } = await imranPassed();
  const preston = await addOfficer(store, now, "preston");
  const verification = verifyApplication(store, preston, { applicationId, identityCheck: "passport", pass }, now);
  await expect(verification).rejects.toMatchObject({ init: { status: 404 } });
});

test("one pass serves a second application, and each is verified by itself", async () => {
  const { store, helen, imran, applicationId, pass } = await imranPassed();
  const preston = await addOfficer(store, now, "preston");
  const renewal = { reference: "PR/26/00431", surname: IMRAN.surname, licenseeType: "dual", kind: "renewal" } as const;
  const [second = ""] = await addApplications(store, preston, [renewal], now);
  await linkTo(store, imran.driver, second, now);
  expect(await statusOf(store, second)).toBe("ready-to-verify");
  await verifyApplication(store, preston, { applicationId: second, identityCheck: "driving-licence", pass }, now);
  expect(await statusOf(store, second)).toBe("verified");
  expect(await statusOf(store, applicationId)).toBe("ready-to-verify");
  await verifyApplication(store, helen, { applicationId, identityCheck: "passport", pass }, now);
  expect(await statusOf(store, applicationId)).toBe("verified");
});

test("Joseph, a night porter, takes up his application, reads the course of his own trade, passes it and is verified", async () => {
  const store = await openTestStore();
  const helen = { ...(await addOfficer(store, now)), authorityName: "Chorley Council" };
  const { surname, firstNames, bornOn } = JOSEPH;
  const hotel = { reference: "CH-2026-0131", surname, firstNames, bornOn, licenseeType: "hotel" };
  const [applicationId = ""] = await addApplications(store, helen, [hotel], now);
  const driver = await addDriver(store, JOSEPH, now);
  const typed = { authority: "chorley", reference: "ch 2026 0131", surname, born: bornOn };
  expect(await claimApplication(store, driver, typed, now)).toMatchObject({ done: true, result: "matched" });

  const { applications, courses } = await readStanding(store, driver.personId, now);
  expect(applications).toMatchObject([{ licenseeLabel: "Hotel or guest house", test: { items: 12, minutes: 30 } }]);
  expect(courses).toMatchObject([{ courseId: "late-night-venues", title: "Safeguarding for late-night venues and accommodation" }]);
  await beginTraining(store, driver, "late-night-venues", now);
  const lessons = courses[0]?.plan.modules.flatMap((module) => module.lessons) ?? [];
  expect(lessons).toHaveLength(18);
  for (const { module, lesson } of lessons)
    expect(await finishLesson(store, driver, "late-night-venues", { module, lesson }, now)).toMatchObject({ done: true });

  await sit(store, { driver, applicationId, officerId: helen.personId }, 12, now);
  const { passRecordId } = await readApplication(store, applicationId);
  const input = { applicationId, identityCheck: "passport", pass: passRecordId ?? "" };
  expect(await verifyApplication(store, helen, input, now)).toEqual({ done: true });
  expect(await statusOf(store, applicationId)).toBe("verified");
});
