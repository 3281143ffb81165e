import { expect, test } from "vitest";
import { beginTraining } from "#app/commands/begin-training.server";
import { claimApplication } from "#app/commands/claim-application.server";
import { readApplication } from "#db/queries/applications";
import { listForSubject } from "#db/queries/audit";
import { setPolicy } from "#db/queries/authorities";
import { DEFAULT_POLICY } from "#app/domain/licensing/policy";
import { addApplicationOf } from "../support/invitations.ts";
import { itemOf, publish, save } from "../support/editing.ts";
import { addDriver, addEditor, GRACE, IMRAN } from "../support/people.ts";
import { addSitter, linkTo, sit } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";
import { addLearner, COURSE_ID, read, trainingOf } from "../support/training.ts";

const now = new Date("2026-11-24T10:00:00Z");
const ITEM = "m8-who-is-at-risk";

for (const engine of ENGINES) {
  test(`${engine}: Imran begins on the live version, once, however often he presses the button`, async () => {
    const store = await openTestStore(engine);
    const { driver } = await addLearner(store, now);
    const starts = await Promise.all([1, 2, 3].map(() => beginTraining(store, driver, COURSE_ID, now)));
    expect(starts.filter((start) => start.done && start.begun)).toHaveLength(1);
    const { enrolment, version, over } = await trainingOf(store, driver);
    expect(enrolment).toMatchObject({ round: 1, versionId: version.versionId, startedAt: now });
    expect(over).toBe(false);
    const [entry] = await listForSubject(store, enrolment?.enrolmentId ?? "");
    expect(entry).toMatchObject({ action: "training.begun", actorId: driver.personId });
    expect(JSON.parse(entry?.detail ?? "")).toEqual({ course: COURSE_ID, course_version: 1, round: 1 });
  });

  test(`${engine}: halfway through version 1 when version 2 comes out, Imran finishes version 1; Grace begins with version 2`, async () => {
    const store = await openTestStore(engine);
    const imran = await addLearner(store, now);
    await read(store, imran.driver, 20, now);
    const ruth = await addEditor(store, "Ruth Okafor", now);
    await save(store, ruth, { kind: "item", slug: ITEM, body: { ...(await itemOf(store, ITEM)), stem: "Who is an adult at risk?" } }, now);
    expect(await publish(store, ruth, now)).toEqual({ done: true, number: 2 });

    expect(await beginTraining(store, imran.driver, COURSE_ID, now)).toEqual({ done: true, begun: false });
    await read(store, imran.driver, 21, now);
    const finished = await trainingOf(store, imran.driver);
    expect(finished.version.number).toBe(1);
    expect(finished.completions).toHaveLength(41);

    const grace = await addDriver(store, GRACE, now);
    await linkTo(store, grace, await addApplicationOf(store, GRACE, imran.officerId, now), now);
    await read(store, grace, 1, now);
    expect((await trainingOf(store, grace)).version.number).toBe(2);
  });
}

test("with a pass that serves there is nothing to train for", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  await sit(store, imran, 20, now);
  expect(await beginTraining(store, imran.driver, COURSE_ID, now)).toEqual({ done: false, reason: "nothing-to-train-for" });
});

test("an application that this pass does not serve begins the next round", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  await sit(store, imran, 20, now);
  const stricter = { ...DEFAULT_POLICY, blueprint: { ...DEFAULT_POLICY.blueprint, items: 30 } };
  await store.transaction((tx) => setPolicy(tx, "chorley", "private-hire", stricter, now));
  const second = await addApplicationOf(store, IMRAN, imran.officerId, now);
  const { reference } = await readApplication(store, second);
  await claimApplication(store, imran.driver, { authority: "chorley", reference, surname: IMRAN.surname, born: IMRAN.bornOn }, now);

  expect(await beginTraining(store, imran.driver, COURSE_ID, now)).toEqual({ done: true, begun: true });
  const training = await trainingOf(store, imran.driver);
  expect(training).toMatchObject({ enrolment: { round: 2 }, over: false, completions: [] });
});

test("without an application there is nothing to train for either", async () => {
  const store = await openTestStore();
  const grace = await addDriver(store, GRACE, now);
  expect(await beginTraining(store, grace, COURSE_ID, now)).toEqual({ done: false, reason: "nothing-to-train-for" });
});

test("a course that does not exist is missing", async () => {
  const store = await openTestStore();
  const { driver } = await addLearner(store, now);
  await expect(beginTraining(store, driver, "no-such-course", now)).rejects.toMatchObject({ init: { status: 404 } });
});
