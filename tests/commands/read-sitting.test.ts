import { expect, test } from "vitest";
import { readSitting } from "#app/commands/read-sitting.server";
import { recordResponse } from "#app/commands/record-response.server";
import { settleAttemptsFor } from "#app/commands/settle-attempt.server";
import { findOutcome } from "#db/queries/outcomes";
import { addDriver, TOMASZ } from "../support/people.ts";
import { addSitter, begin } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

for (const engine of ENGINES) {
  test(`${engine}: a sitting shows what is answered and the time the server still gives`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    await recordResponse(store, imran.driver, { attemptId, position: 2, values: ["1"], basedOn: 0 }, later(1));
    const { attempt, questions, clock } = await readSitting(store, imran.driver, attemptId, later(10));
    expect(questions.filter(({ answered }) => answered).map(({ position }) => position)).toEqual([2]);
    expect(clock).toEqual({ attemptId, deadlineAt: later(40), left: 30 * 60_000 });
    expect(attempt.closedAt).toBeNull();
  });
}

test("a sitting whose time is over is closed before anybody sees it", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  const { attempt, clock } = await readSitting(store, imran.driver, attemptId, later(60));
  expect(attempt.closedAt).toEqual(later(40));
  expect(clock.left).toBe(0);
});

test("somebody else's sitting is as missing as one that never was", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  const tomasz = await addDriver(store, TOMASZ, now);
  await expect(readSitting(store, tomasz, attemptId, now)).rejects.toMatchObject({ init: { status: 404 } });
});

test("the start page of an application settles the attempt that was left open for it, and no other driver's", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  const tomasz = await addDriver(store, TOMASZ, now);
  await settleAttemptsFor(store, tomasz, imran.applicationId, later(60));
  expect(await findOutcome(store, attemptId)).toBeNull();
  await settleAttemptsFor(store, imran.driver, imran.applicationId, later(39));
  expect(await findOutcome(store, attemptId)).toBeNull();
  await settleAttemptsFor(store, imran.driver, imran.applicationId, later(60));
  expect(await findOutcome(store, attemptId)).toMatchObject({ closedBy: "deadline" });
});
