import { expect, test } from "vitest";
import { DEFAULT_POLICY } from "#app/domain/licensing/policy";
import { findForDriver, readApplication } from "#db/queries/applications";
import { listKindredCourses, readAsked } from "#db/queries/asked-courses";
import { setPolicy } from "#db/queries/authorities";
import { findEvidenceForAuthority } from "#db/queries/evidence";
import { listForDriver } from "#db/queries/driver-applications";
import type { Store } from "#db/store";
import { addApplications } from "../../support/applicants.ts";
import { IMRAN } from "../../support/people.ts";
import { addSitter, finishTraining, linkTo, sit, type Sitter, statusOf } from "../../support/sitting.ts";
import { ENGINES, openTestStore } from "../../support/stores.ts";

const WHOLE = "taxi-driver-safeguarding";
const REFRESHER = "driver-refresher";
const now = new Date("2026-11-24T10:00:00Z");
const winter = new Date("2029-12-02T10:00:00Z");

/** Chorley lets a renewal take the refresher within four years, and looks at a pass again after thirty months. */
const chorleys = { ...DEFAULT_POLICY, refresher_pass_age_months: 48, accepted_pass_age_months: 30 };

/** Imran passed the whole course in 2026, and Chorley has received a renewal of his since. */
async function imranRenews(store: Store, receivedOn: string, at: Date): Promise<Sitter> {
  const first = await addSitter(store, now);
  await sit(store, first, 20, now);
  await store.transaction((tx) => setPolicy(tx, "chorley", "private-hire", chorleys, now));
  const helen = { personId: first.officerId, authorityId: "chorley" };
  const { surname, firstNames, bornOn } = IMRAN;
  const renewal = { reference: "CH-2029-0400", surname, firstNames, bornOn, kind: "renewal" as const, receivedOn };
  const [applicationId = ""] = await addApplications(store, helen, [renewal], at);
  await linkTo(store, first.driver, applicationId, at);
  return { ...first, applicationId };
}

for (const engine of ENGINES) {
  test(`${engine}: a renewal with an earlier pass asks for the refresher, and the first application still for the whole course`, async () => {
    const store = await openTestStore(engine);
    const { driver, applicationId } = await imranRenews(store, "2029-12-01", winter);
    expect((await findForDriver(store, applicationId, driver.personId))?.courseId).toBe(REFRESHER);
    expect((await listForDriver(store, driver.personId)).map(({ courseId }) => courseId)).toEqual([WHOLE, REFRESHER]);
    expect((await listKindredCourses(store, REFRESHER)).sort()).toEqual([REFRESHER, WHOLE]);
  });
}

test("whoever read the refresher sits its own short paper, and the officer sees it against that paper", async () => {
  const store = await openTestStore();
  const imran = await imranRenews(store, "2029-12-01", winter);
  await finishTraining(store, imran.driver, winter, REFRESHER);
  await sit(store, imran, 10, winter);
  expect(await statusOf(store, imran.applicationId)).toBe("ready-to-verify");
  const evidence = await findEvidenceForAuthority(store, imran.applicationId, "chorley", winter);
  const [pass] = evidence?.passes ?? [];
  expect(pass).toMatchObject({ courseId: REFRESHER, outOf: 10, served: { serves: true } });
  expect(pass?.satUnder.policy.blueprint.items).toBe(10);
  expect(evidence?.inForce.policy.blueprint.items).toBe(10);
});

test("an early renewal by the refresher loses nothing of the pass of the whole course", async () => {
  const store = await openTestStore();
  const at = new Date("2029-09-02T10:00:00Z");
  const imran = await imranRenews(store, "2029-09-01", at);
  await finishTraining(store, imran.driver, at, REFRESHER);
  await sit(store, imran, 10, at);
  expect(await readApplication(store, imran.applicationId)).toMatchObject({ status: "ready-to-verify", passUntil: "2032-11-23" });
});

test("a pass of the refresher does not serve a new application, which asks for the whole course", async () => {
  const store = await openTestStore();
  const imran = await imranRenews(store, "2029-12-01", winter);
  await finishTraining(store, imran.driver, winter, REFRESHER);
  await sit(store, imran, 10, winter);
  const { surname, firstNames, bornOn } = IMRAN;
  const another = { reference: "CH-2029-0401", surname, firstNames, bornOn, licenseeType: "hackney-carriage" };
  const [applicationId = ""] = await addApplications(store, { personId: imran.officerId, authorityId: "chorley" }, [another], winter);
  await linkTo(store, imran.driver, applicationId, winter);
  expect(await statusOf(store, applicationId)).not.toBe("ready-to-verify");
  const application = await readApplication(store, applicationId);
  expect(await readAsked(store, application, imran.driver.personId)).toMatchObject({ courseId: WHOLE, servingCourseIds: [WHOLE] });
});
