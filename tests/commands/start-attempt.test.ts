import { expect, test } from "vitest";
import { startAttempt } from "#app/commands/start-attempt.server";
import { rebuildPaper } from "#app/domain/assessment/assembly";
import { canonicalJson } from "#app/domain/ledger/entry";
import { findAttemptForDriver } from "#db/queries/attempts";
import { listForSubject } from "#db/queries/audit";
import { readPolicy } from "#db/queries/authorities";
import { readVersion } from "#db/queries/courses";
import { addDriver, GRACE, TOMASZ } from "../support/people.ts";
import { addSitter, answer, begin, finishTraining, linkTo, sit, statusOf } from "../support/sitting.ts";
import { addApplicationOf } from "../support/invitations.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

for (const engine of ENGINES) {
  test(`${engine}: Imran begins: twenty items, forty minutes, and his policy and course version are fixed`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    const attempt = await findAttemptForDriver(store, attemptId, imran.driver.personId);
    expect(attempt?.paper.items).toHaveLength(20);
    expect(attempt).toMatchObject({ number: 1, startedAt: now, deadlineAt: later(40), closedAt: null });
    expect(await statusOf(store, imran.applicationId)).toBe("in-training");
    expect(await listForSubject(store, attemptId)).toMatchObject([{ action: "attempt.started", actorId: imran.driver.personId }]);
  });

  test(`${engine}: a second tap on the button leads to the same attempt`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const start = () => startAttempt(store, imran.driver, { applicationId: imran.applicationId, language: "en" }, now);
    const starts = await Promise.all([start(), start(), start()]);
    const ids = new Set(starts.map((one) => ("attemptId" in one ? one.attemptId : one.reason)));
    expect(ids.size).toBe(1);
    expect(starts.filter((one) => one.done)).toHaveLength(1);
  });

  test(`${engine}: from what is kept of an attempt its paper is rebuilt byte for byte, also after other papers were drawn`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    await begin(store, imran, now);
    for (const [minutes, person] of [TOMASZ, GRACE].entries()) {
      const driver = await addDriver(store, person, now);
      const applicationId = await addApplicationOf(store, person, imran.officerId, now);
      await linkTo(store, driver, applicationId, now);
      await finishTraining(store, driver, now);
      await begin(store, { ...imran, driver, applicationId }, later(minutes + 1));
    }
    const { attempts } = store.t;
    const rows = await store.db.select().from(attempts).orderBy(attempts.startedAt);
    expect(rows.map(({ draw }) => JSON.parse(draw).exposure.papers)).toEqual([0, 1, 2]);
    for (const { draw, paper, versionId, policyId } of rows) {
      const { items, topics } = await readVersion(store, versionId);
      const { blueprint } = await readPolicy(store, policyId);
      expect(canonicalJson(rebuildPaper(JSON.parse(draw), [...items.values()], topics, blueprint))).toBe(paper);
    }
  });
}

test("before the training is finished there is no test", async () => {
  const store = await openTestStore();
  const { officerId } = await addSitter(store, now);
  const grace = await addDriver(store, GRACE, now);
  const applicationId = await addApplicationOf(store, GRACE, officerId, now);
  await linkTo(store, grace, applicationId, now);
  expect(await startAttempt(store, grace, { applicationId, language: "en" }, now)).toEqual({
    done: false,
    reason: "training-not-finished",
  });
});

test("somebody else's application is as missing as one that never was", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const tomasz = await addDriver(store, TOMASZ, now);
  const strange = startAttempt(store, tomasz, { applicationId: imran.applicationId, language: "en" }, now);
  await expect(strange).rejects.toMatchObject({ init: { status: 404 } });
});

test("after a failed attempt Imran waits a day and reads the failed modules again", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  await sit(store, imran, 10, now);
  expect(await statusOf(store, imran.applicationId)).toBe("test-failed");
  const soon = await startAttempt(store, imran.driver, { applicationId: imran.applicationId, language: "en" }, later(60));
  expect(soon).toEqual({ done: false, reason: "redo-modules" });
});

test("who has passed for this application does not sit again", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  await sit(store, imran, 20, now);
  const again = await startAttempt(store, imran.driver, { applicationId: imran.applicationId, language: "en" }, later(60));
  expect(again).toEqual({ done: false, reason: "pass-serves" });
});

test("a second attempt prefers items the first did not show", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const first = await begin(store, imran, now);
  await answer(store, imran, first, 20, now);
  const attempt = await findAttemptForDriver(store, first, imran.driver.personId);
  const met = new Set(attempt?.paper.items.map((item) => item.itemId));
  const other = await addApplicationOf(store, GRACE, imran.officerId, now);
  await linkTo(store, imran.driver, other, now);
  const second = await begin(store, { ...imran, applicationId: other }, now);
  const next = await findAttemptForDriver(store, second, imran.driver.personId);
  expect(next?.paper.items.filter((item) => met.has(item.itemId))).toEqual([]);
});
