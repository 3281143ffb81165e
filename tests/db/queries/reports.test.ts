import { expect, test } from "vitest";
import { verifyApplication } from "#app/commands/verify-application.server";
import { countTrainedForAuthority, listReportedForAuthority, listReportedTests } from "#db/queries/reports";
import { addApplications } from "../../support/applicants.ts";
import { imranHasPassed } from "../../support/passed.ts";
import { ENGINES } from "../../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const NOVEMBER = { first: "2026-11-01", last: "2026-11-30" };

for (const engine of ENGINES)
  test(`${engine}: a report reads what became of each application, its first test and its decision, and names nobody`, async () => {
    const { store, helen, applicationId, pass } = await imranHasPassed(now, engine);
    await addApplications(store, helen, [{ reference: "CH-9", receivedOn: "2026-10-31" }, { reference: "CH-10" }], now);
    const later = new Date("2026-11-26T10:00:00Z");
    await verifyApplication(store, helen, { applicationId, identityCheck: "passport", pass: pass.passRecordId }, later);

    const reported = await listReportedForAuthority(store, "chorley", NOVEMBER);
    expect(reported).toHaveLength(2);
    const imrans = reported.find(({ passed }) => passed);
    expect(imrans).toMatchObject({ invited: false, started: true, firstPassed: true, daysToDecision: 2 });
    expect(imrans?.daysToPass).toBeGreaterThanOrEqual(0);
    expect(Object.keys(imrans ?? {})).not.toEqual(expect.arrayContaining(["applicationId"]));
    expect(await listReportedForAuthority(store, "preston", NOVEMBER)).toEqual([]);
    const tests = await listReportedTests(store, "chorley", NOVEMBER);
    expect(tests).toMatchObject([{ passed: true, language: "en", adjustment: "none" }]);
    expect(tests[0]?.topics.length).toBeGreaterThan(3);
    const trained = await countTrainedForAuthority(store, "chorley", 2026);
    expect(trained.map(({ place, number }) => [place, number])).toEqual([["home", 1]]);
    expect(await countTrainedForAuthority(store, "chorley", 2025)).toEqual([]);
  });
