import { expect, test } from "vitest";
import { beginBreak } from "#app/commands/begin-break.server";
import { endBreak } from "#app/commands/end-break.server";
import { setAdjustments } from "#app/commands/set-adjustments.server";
import { NO_ADJUSTMENTS } from "#app/domain/assessment/adjustments";
import { closeOverdueAttempts } from "#app/server/jobs/close-overdue.server";
import { findAttemptForDriver } from "#db/queries/attempts";
import { listForSubject } from "#db/queries/audit";
import type { Store } from "#db/store";
import { addOfficer } from "../support/people.ts";
import { addSitter, begin, type Sitter } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const helen = ({ officerId }: Sitter) => ({ personId: officerId, name: "Helen Marsden", authorityId: "chorley", authorityName: "Chorley" });
const deadlineOf = async (store: Store, { driver }: Sitter, attemptId: string) =>
  (await findAttemptForDriver(store, attemptId, driver.personId))?.deadlineAt;

for (const engine of ENGINES) {
  test(`${engine}: half as much time again is there from the start of the next attempt`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    await setAdjustments(store, helen(imran), imran.driver.personId, { ...NO_ADJUSTMENTS, extraTime: "50" }, now);
    const attemptId = await begin(store, imran, now);
    expect(await deadlineOf(store, imran, attemptId)).toEqual(later(60));
    expect(await listForSubject(store, imran.driver.personId)).toContainEqual(expect.objectContaining({ action: "adjustments.set" }));
  });

  test(`${engine}: extra time set in the middle of an attempt moves its deadline, and the job waits for it`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    await setAdjustments(store, helen(imran), imran.driver.personId, { ...NO_ADJUSTMENTS, extraTime: "100" }, later(30));
    expect(await deadlineOf(store, imran, attemptId)).toEqual(later(80));
    expect(await closeOverdueAttempts(store, later(60))).toBe(0);
    expect(await closeOverdueAttempts(store, later(81))).toBe(1);
  });

  test(`${engine}: a break stops the clock, and coming back early gives the rest of it back`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    expect(await beginBreak(store, imran.driver, attemptId, later(5))).toEqual({ done: false, reason: "no-breaks" });
    await setAdjustments(store, helen(imran), imran.driver.personId, { ...NO_ADJUSTMENTS, restBreaks: true }, later(6));
    expect(await beginBreak(store, imran.driver, attemptId, later(10))).toEqual({ done: true, endsAt: later(20) });
    expect(await deadlineOf(store, imran, attemptId)).toEqual(later(50));
    await endBreak(store, imran.driver, attemptId, later(14));
    await endBreak(store, imran.driver, attemptId, later(15));
    expect(await deadlineOf(store, imran, attemptId)).toEqual(later(44));
  });
}

test("an officer of a council that the driver never applied to sets nothing", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const stranger = await addOfficer(store, now, "preston");
  const wanted = { ...NO_ADJUSTMENTS, readAloud: true };
  await expect(setAdjustments(store, stranger, imran.driver.personId, wanted, now)).rejects.toMatchObject({ init: { status: 404 } });
});
