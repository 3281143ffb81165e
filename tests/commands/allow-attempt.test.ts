import { expect, test } from "vitest";
import { allowAttempt } from "#app/commands/allow-attempt.server";
import { submitAttempt } from "#app/commands/submit-attempt.server";
import { listForSubject } from "#db/queries/audit";
import { findEnrolment, insertCompletion } from "#db/queries/enrolments";
import { readVersion } from "#db/queries/courses";
import { listDecisionsForAuthority } from "#db/queries/officer-decisions";
import type { Store } from "#db/store";
import { letters } from "../support/applicants.ts";
import { addOfficer, IMRAN } from "../support/people.ts";
import { addSitter, begin, sit, type Sitter, statusOf } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const days = (number: number) => new Date(now.getTime() + number * 24 * 60 * 60 * 1000);
const REASON = "Read the questions with him; he is ready.";

async function readEverythingAgain(store: Store, { driver }: Sitter, at: Date): Promise<void> {
  const enrolment = await findEnrolment(store, driver.personId, "taxi-driver-safeguarding");
  if (!enrolment) throw new Error("the training was never begun");
  const { course } = await readVersion(store, enrolment.versionId);
  await store.transaction(async (tx) => {
    for (const module of course.modules)
      for (const lesson of module.lessons)
        await insertCompletion(tx, { enrolmentId: enrolment.enrolmentId, module: module.slug, lesson: lesson.slug }, at);
  });
}

/** Imran has handed in three empty papers, with everything read again in between. */
async function imranFailed(engine: (typeof ENGINES)[number] = "sqlite") {
  const store = await openTestStore(engine);
  const imran = await addSitter(store, now);
  for (const day of [0, 10, 20]) {
    if (day > 0) await readEverythingAgain(store, imran, days(day));
    const attemptId = await begin(store, imran, days(day));
    await submitAttempt(store, imran.driver, attemptId, days(day));
  }
  const helen = { personId: imran.officerId, name: "Helen Marsden", authorityId: "chorley", authorityName: "Chorley Council" };
  return { store, imran, helen, applicationId: imran.applicationId };
}

for (const engine of ENGINES) {
  test(`${engine}: Helen allows one more, and Imran may go on as after any other attempt`, async () => {
    const { store, helen, applicationId } = await imranFailed(engine);
    expect(await statusOf(store, applicationId)).toBe("needs-decision");
    expect(await allowAttempt(store, helen, { applicationId, reason: REASON }, days(21))).toEqual({ done: true });
    expect(await statusOf(store, applicationId)).toBe("test-failed");
    expect(await listDecisionsForAuthority(store, applicationId, "chorley")).toMatchObject([{ kind: "allowed", reason: REASON }]);
    expect((await listForSubject(store, applicationId)).map(({ action }) => action)).toContain("attempt.allowed");
    const [letter] = await letters(store);
    expect(letter?.recipient).toBe(IMRAN.email);
    expect(letter?.body).not.toContain("ready");
  });
}

test("allowed twice at once, it is one attempt more", async () => {
  const { store, helen, applicationId } = await imranFailed();
  const outcomes = await Promise.all([1, 2].map(() => allowAttempt(store, helen, { applicationId, reason: REASON }, days(21))));
  expect(outcomes).toContainEqual({ done: false, reason: "attempts-left" });
  expect(await store.db.$count(store.t.allowances)).toBe(1);
});

test("what was allowed is sat as any other attempt, and may be the one that passes", async () => {
  const { store, imran, helen, applicationId } = await imranFailed();
  await allowAttempt(store, helen, { applicationId, reason: REASON }, days(21));
  await readEverythingAgain(store, imran, days(22));
  await sit(store, imran, 20, days(22));
  expect(await statusOf(store, applicationId)).toBe("ready-to-verify");
});

test("a driver who has attempts left needs no leave", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  await sit(store, imran, 5, now);
  const helen = await addOfficer(store, now, "preston");
  const chorley = { ...helen, personId: imran.officerId, authorityId: "chorley" };
  const { applicationId } = imran;
  expect(await allowAttempt(store, chorley, { applicationId, reason: REASON }, now)).toEqual({ done: false, reason: "attempts-left" });
  await expect(allowAttempt(store, helen, { applicationId, reason: REASON }, now)).rejects.toMatchObject({ init: { status: 404 } });
});
