import { expect, test } from "vitest";
import { flagItem } from "#app/commands/flag-item.server";
import { readSitting } from "#app/commands/read-sitting.server";
import { submitAttempt } from "#app/commands/submit-attempt.server";
import { listFlagged } from "#db/queries/flags";
import { findOutcome } from "#db/queries/outcomes";
import { addDriver, TOMASZ } from "../support/people.ts";
import { addSitter, begin } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

for (const engine of ENGINES) {
  test(`${engine}: Imran flags two questions, sending one twice, and takes one flag off again`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    const flag = (position: number, flagged: boolean) => flagItem(store, imran.driver, { attemptId, position, flagged }, later(1));
    expect(await flag(3, true)).toEqual({ done: true });
    expect(await flag(3, true)).toEqual({ done: true });
    expect(await flag(7, true)).toEqual({ done: true });
    expect(await flag(3, false)).toEqual({ done: true });
    const { questions } = await readSitting(store, imran.driver, attemptId, later(2));
    expect(questions.filter(({ flagged }) => flagged).map(({ position }) => position)).toEqual([7]);
  });

  test(`${engine}: when the test is handed in its flags stay as they are, and none can be set`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    await flagItem(store, imran.driver, { attemptId, position: 1, flagged: true }, now);
    await submitAttempt(store, imran.driver, attemptId, later(1));
    expect((await listFlagged(store, attemptId)).size).toBe(1);
    const late = await flagItem(store, imran.driver, { attemptId, position: 1, flagged: true }, later(2));
    expect(late).toEqual({ done: false, reason: "attempt-closed" });
  });
}

test("a flag after the deadline closes the attempt at its deadline", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  const late = await flagItem(store, imran.driver, { attemptId, position: 1, flagged: true }, later(41));
  expect(late).toEqual({ done: false, reason: "out-of-time" });
  expect(await findOutcome(store, attemptId)).toMatchObject({ closedBy: "deadline", closedAt: later(40) });
});

test("nobody flags somebody else's test, nor a question beyond the paper", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  const tomasz = await addDriver(store, TOMASZ, now);
  const strange = flagItem(store, tomasz, { attemptId, position: 1, flagged: true }, now);
  await expect(strange).rejects.toMatchObject({ init: { status: 404 } });
  const beyond = flagItem(store, imran.driver, { attemptId, position: 21, flagged: true }, now);
  await expect(beyond).rejects.toMatchObject({ init: { status: 404 } });
});
