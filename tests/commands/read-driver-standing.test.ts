import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { claimApplication } from "#app/commands/claim-application.server";
import { readStanding } from "#app/commands/read-driver-standing.server";
import { submitAttempt } from "#app/commands/submit-attempt.server";
import { DEFAULT_POLICY } from "#app/domain/licensing/policy";
import { readApplication, updateStatus } from "#db/queries/applications";
import { setPolicy } from "#db/queries/authorities";
import type { Store } from "#db/store";
import { addApplicationOf } from "../support/invitations.ts";
import { addDriver, addOfficer, GRACE, IMRAN, TOMASZ } from "../support/people.ts";
import { addSitter, answer, begin, linkTo, sit } from "../support/sitting.ts";
import { type Engine, ENGINES, openTestStore } from "../support/stores.ts";
import { addLearner, COURSE_ID, read } from "../support/training.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

async function openWithLearner(engine?: Engine) {
  const store = await openTestStore(engine);
  const { driver, applicationId, officerId } = await addLearner(store, now);
  return { store, driver, applicationId, officerId, stand: (at = now) => readStanding(store, driver.personId, at) };
}

/** What an officer's page keeps when they decide. */
async function decide(store: Store, applicationId: string, officerId: string, kind: "refused" | "deferred", reason: string): Promise<void> {
  await store.transaction(async (tx) => {
    const row = { verificationId: randomUUID(), applicationId, number: 1, kind, reason, officerId, decidedAt: now };
    await tx.db.insert(tx.t.verifications).values(row);
    const status = kind === "refused" ? "refused" : "waiting-for-driver";
    await updateStatus(tx, applicationId, { status, tryAgainAt: null, passRecordId: null, passUntil: null }, now);
  });
}

for (const engine of ENGINES) {
  test(`${engine}: a driver without an application adds one`, async () => {
    const store = await openTestStore(engine);
    const grace = await addDriver(store, GRACE, now);
    expect(await readStanding(store, grace.personId, now)).toEqual({ steps: [{ kind: "add-application" }], applications: [], courses: [] });
  });

  test(`${engine}: seven lessons in, Imran sees what is saved and goes on with the eighth`, async () => {
    const { store, driver, applicationId, stand } = await openWithLearner(engine);
    await read(store, driver, 7, now);
    const { steps, applications, courses } = await stand();
    expect(steps).toEqual([{ kind: "read", begun: true, applicationId }]);
    expect(applications).toMatchObject([{ authorityName: "Chorley Council", licenseeLabel: "Private hire driver", status: "in-training" }]);
    expect(courses).toMatchObject([{ courseId: COURSE_ID, version: 1, round: "open", plan: { next: { lesson: "a-free-choice" } } }]);
    expect(courses[0]?.plan.modules.map(({ finished }) => finished)).toEqual([5, 2, 0, 0, 0, 0, 0, 0]);
  });

  test(`${engine}: with a test open, Imran goes on with the first question he has not answered`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    const stand = async () => readStanding(store, imran.driver.personId, now);
    expect(await stand()).toMatchObject({ steps: [{ kind: "go-on-with-test", attemptId }], applications: [{ openPosition: 1 }] });
    await answer(store, imran, attemptId, 20, now);
    expect(await stand()).toMatchObject({ applications: [{ openPosition: null }] });
  });
}

test("nothing that is handed on knows a question or an answer of the test", async () => {
  const { store, driver, stand } = await openWithLearner();
  await read(store, driver, 41, now);
  const told = JSON.stringify(await stand());
  expect(told).not.toMatch(/"(items|options|correct|why|stem|body)":\[?["{]/);
});

test("the training is read and the test is next, with its length by the policy in force", async () => {
  const { store, driver, applicationId, stand } = await openWithLearner();
  await read(store, driver, 41, now);
  expect(await stand()).toMatchObject({
    steps: [{ kind: "take-test", again: false, applicationId }],
    applications: [{ test: { minutes: 40, items: 20 } }],
  });
});

describe("after a failed test", () => {
  test("the failed modules are to be read again, and nothing else", async () => {
    const store = await openTestStore();
    // A paper may hold no more than two questions of one module, none of them critical: only a mark of 100 surely fails it.
    await store.transaction((tx) => setPolicy(tx, "chorley", "private-hire", { ...DEFAULT_POLICY, pass_mark: 100 }, now));
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, later(1));
    await answer(store, imran, attemptId, (item) => item.topic !== "what-to-do", later(1));
    await submitAttempt(store, imran.driver, attemptId, later(1));
    const { steps, courses } = await readStanding(store, imran.driver.personId, later(2));
    expect(steps).toMatchObject([{ kind: "read-again", topics: ["what-to-do"] }]);
    expect(courses[0]?.plan.modules.filter(({ state }) => state === "again").map(({ slug }) => slug)).toEqual(["what-to-do"]);
    expect(courses[0]?.plan.next).toMatchObject({ module: "what-to-do", state: "again" });
  });

  test("where the council does not ask for that, the driver only waits", async () => {
    const store = await openTestStore();
    await store.transaction((tx) => setPolicy(tx, "chorley", "private-hire", { ...DEFAULT_POLICY, redo_failed_modules: false }, now));
    const imran = await addSitter(store, now);
    const attemptId = await sit(store, imran, 0, later(1));
    const { steps, courses } = await readStanding(store, imran.driver.personId, later(2));
    expect(steps).toEqual([{ kind: "wait-until", why: "between-tests", until: later(25), attemptId, applicationId: imran.applicationId }]);
    expect(courses[0]?.plan.next).toBeNull();
  });
});

test("a pass shows on each application it serves, with the attempt it came from", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await sit(store, imran, 20, now);
  const second = await addApplicationOf(store, IMRAN, imran.officerId, now);
  await linkTo(store, imran.driver, second, now);
  const { steps, courses } = await readStanding(store, imran.driver.personId, later(1));
  expect(steps).toMatchObject([
    { kind: "see-result", attemptId },
    { kind: "see-result", attemptId },
  ]);
  expect(courses).toMatchObject([{ round: "over" }]);
});

describe("what an officer decided is told with the reason and by whom", () => {
  test("a refusal", async () => {
    const { store, applicationId, officerId, stand } = await openWithLearner();
    await decide(store, applicationId, officerId, "refused", "The medical report is missing");
    expect(await stand()).toMatchObject({
      steps: [{ kind: "nothing", status: "refused" }],
      applications: [{ decision: { officerName: "Helen Marsden", reason: "The medical report is missing", decidedAt: now } }],
    });
  });
  test("something the driver is asked for, which comes before the training", async () => {
    const { store, applicationId, officerId, stand } = await openWithLearner();
    await decide(store, applicationId, officerId, "deferred", "Bring your passport to the office");
    expect(await stand()).toMatchObject({
      steps: [{ kind: "do-what-was-asked" }],
      applications: [{ status: "waiting-for-driver", decision: { reason: "Bring your passport to the office" } }],
    });
  });
});

describe("an application that an officer still has to compare", () => {
  async function openUnsure() {
    const store = await openTestStore();
    const helen = await addOfficer(store, now);
    const grace = await addDriver(store, { ...GRACE, surname: "Carter" }, now);
    const applicationId = await addApplicationOf(store, GRACE, helen.personId, now);
    const { reference } = await readApplication(store, applicationId);
    await claimApplication(store, grace, { authority: "chorley", reference, surname: GRACE.surname, born: GRACE.bornOn }, now);
    return { store, helen, grace, applicationId };
  }

  test("lets its driver read and not sit the test", async () => {
    const { store, grace, applicationId } = await openUnsure();
    expect(await readStanding(store, grace.personId, now)).toMatchObject({ steps: [{ kind: "read", begun: false, applicationId }] });
    await read(store, grace, 41, now);
    expect((await readStanding(store, grace.personId, now)).steps).toMatchObject([{ kind: "wait-for-council", why: "identity" }]);
  });

  test("tells nothing of what happens to it once it is somebody else's", async () => {
    const { store, helen, grace, applicationId } = await openUnsure();
    const other = await addDriver(store, { ...GRACE, email: "the.right.grace@example.com" }, now);
    await linkTo(store, other, applicationId, now);
    await decide(store, applicationId, helen.personId, "refused", "Known to the police");
    const { applications } = await readStanding(store, grace.personId, now);
    expect(applications).toMatchObject([{ status: "check-identity", decision: null, passUntil: null }]);
    expect(JSON.stringify(applications)).not.toContain("Known to the police");
  });
});

test("nobody sees another driver's application", async () => {
  const { store, officerId } = await openWithLearner();
  const tomasz = await addDriver(store, TOMASZ, now);
  const own = await addApplicationOf(store, TOMASZ, officerId, now);
  await linkTo(store, tomasz, own, now);
  const { applications } = await readStanding(store, tomasz.personId, now);
  expect(applications.map(({ applicationId }) => applicationId)).toEqual([own]);
});
