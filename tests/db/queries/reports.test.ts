import { expect, test } from "vitest";
import { refuseApplication } from "#app/commands/refuse-application.server";
import { verifyApplication } from "#app/commands/verify-application.server";
import { findLiveVersion } from "#db/queries/courses";
import { findEnrolment, insertCompletion, insertEnrolment } from "#db/queries/enrolments";
import { countTrainedForAuthority, listReportedForAuthority, listReportedTests } from "#db/queries/reports";
import type { Store } from "#db/store";
import { addApplications } from "../../support/applicants.ts";
import { imranHasPassed } from "../../support/passed.ts";
import { addDriver, addOfficer, IMRAN } from "../../support/people.ts";
import { linkTo } from "../../support/sitting.ts";
import { ENGINES, openTestStore } from "../../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const NOVEMBER = { first: "2026-11-01", last: "2026-11-30" };
const WHO_TO_CALL = [{ courseId: "taxi-driver-safeguarding", module: "what-to-do", lesson: "who-to-call" }];

for (const engine of ENGINES)
  test(`${engine}: a report reads what became of each application, its first test and its decision, and names nobody`, async () => {
    const { store, helen, applicationId, pass } = await imranHasPassed(now, engine);
    await addApplications(store, helen, [{ reference: "CH-9", receivedOn: "2026-10-31" }, { reference: "CH-10" }], now);
    const later = new Date("2026-11-26T10:00:00Z");
    await verifyApplication(store, helen, { applicationId, identityCheck: "passport", pass: pass.passRecordId }, later);

    const reported = await listReportedForAuthority(store, "chorley", NOVEMBER, WHO_TO_CALL);
    expect(reported).toHaveLength(2);
    const imrans = reported.find(({ passed }) => passed);
    expect(imrans).toMatchObject({ invited: false, started: true, referralRead: true, firstPassed: true, daysToDecision: 2 });
    expect(imrans?.daysToPass).toBeGreaterThanOrEqual(0);
    expect(Object.keys(imrans ?? {})).not.toEqual(expect.arrayContaining(["applicationId"]));
    expect(await listReportedForAuthority(store, "preston", NOVEMBER, WHO_TO_CALL)).toEqual([]);
    const tests = await listReportedTests(store, "chorley", NOVEMBER);
    expect(tests).toMatchObject([{ passed: true, language: "en", adjustment: "none" }]);
    expect(tests[0]?.topics.length).toBeGreaterThan(3);
    const trained = await countTrainedForAuthority(store, "chorley", 2026);
    expect(trained.map(({ place, number }) => [place, number])).toEqual([["home", 1]]);
    expect(await countTrainedForAuthority(store, "chorley", 2025)).toEqual([]);
  });

for (const engine of ENGINES)
  test(`${engine}: who has begun to read has started, whatever became of it, and has read whom to call once that lesson is read`, async () => {
    const store = await openTestStore(engine);
    const helen = await addOfficer(store, now);
    const imran = await addDriver(store, IMRAN, now);
    const [applicationId = ""] = await addApplications(store, helen, [{ reference: "CH-11", receivedOn: "2026-11-20" }], now);
    await linkTo(store, imran, applicationId, now);
    const reported = async () => (await listReportedForAuthority(store, "chorley", NOVEMBER, WHO_TO_CALL))[0];
    const earlier = new Date("2026-11-19T10:00:00Z");
    await read(store, imran, "what-cse-is", "what-it-is", earlier);
    expect(await reported()).toMatchObject({ started: false, referralRead: false });
    await read(store, imran, "what-cse-is", "what-it-is", now);
    expect(await reported()).toMatchObject({ started: true, referralRead: false });
    await refuseApplication(store, helen, { applicationId, reason: "No proof of the right to work." }, now);
    expect(await reported()).toMatchObject({ started: true, referralRead: false, passed: false });
    await read(store, imran, "what-to-do", "who-to-call", now);
    expect(await reported()).toMatchObject({ started: true, referralRead: true });
  });

/** Finishes one lesson in the first round, at an instant. */
async function read(store: Store, { personId }: { personId: string }, module: string, lesson: string, at: Date): Promise<void> {
  const version = await findLiveVersion(store, "taxi-driver-safeguarding");
  if (!version) throw new Error("the course is missing");
  await store.transaction(async (tx) => {
    const enrolment = { personId, courseId: version.courseId, versionId: version.versionId, round: 1, startedAt: at };
    const { enrolmentId } = (await findEnrolment(tx, personId, version.courseId)) ?? (await insertEnrolment(tx, enrolment));
    await insertCompletion(tx, { enrolmentId, module, lesson }, at);
  });
}
