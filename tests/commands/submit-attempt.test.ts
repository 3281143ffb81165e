import { expect, test } from "vitest";
import { settleAttempt } from "#app/commands/settle-attempt.server";
import { submitAttempt } from "#app/commands/submit-attempt.server";
import { closeOverdueAttempts } from "#app/server/jobs/close-overdue.server";
import { listForSubject } from "#db/queries/audit";
import { checkLedger, listNewestEntries } from "#db/queries/ledger-check";
import { findOutcome } from "#db/queries/outcomes";
import { findPassOfAttempt } from "#db/queries/passes";
import { addApplicationOf } from "../support/invitations.ts";
import { IMRAN } from "../support/people.ts";
import { addSitter, answer, begin, linkTo, sit, statusOf } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

for (const engine of ENGINES) {
  test(`${engine}: twenty right answers are a pass that lands on the application at once`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await sit(store, imran, 20, now);

    expect(await findOutcome(store, attemptId)).toMatchObject({ passed: true, score: 20, outOf: 20, closedBy: "driver", closedAt: now });
    const pass = await findPassOfAttempt(store, attemptId);
    expect(pass).toMatchObject({ passedOn: "2026-11-24", validUntil: "2029-11-23", authorityId: "chorley", seq: 1 });
    expect(pass?.certificateNumber).toMatch(/^CSE-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
    expect(await statusOf(store, imran.applicationId)).toBe("ready-to-verify");
    expect(await checkLedger(store)).toMatchObject({ size: 1, faults: [] });
    expect((await listForSubject(store, attemptId)).map((entry) => entry.action)).toContain("attempt.closed");
  });

  test(`${engine}: a test handed in eight times at once has one outcome and one entry in the ledger`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    await answer(store, imran, attemptId, 20, now);
    const submissions = await Promise.all(Array.from({ length: 8 }, () => submitAttempt(store, imran.driver, attemptId, now)));
    expect(submissions.filter((one) => one.closedNow)).toHaveLength(1);
    expect((await checkLedger(store)).size).toBe(1);
    expect(await store.db.$count(store.t.passRecords)).toBe(1);
  });

  test(`${engine}: an attempt whose time ran out is closed by the job, at its deadline, with what was saved`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    await answer(store, imran, attemptId, 5, later(10));
    expect(await closeOverdueAttempts(store, later(40))).toBe(0);
    expect(await closeOverdueAttempts(store, later(90))).toBe(1);
    expect(await closeOverdueAttempts(store, later(90))).toBe(0);
    expect(await findOutcome(store, attemptId)).toMatchObject({ passed: false, score: 5, closedBy: "deadline", closedAt: later(40) });
  });
}

test("one wrong critical item fails the test whatever the mark", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  let spoilt = false;
  const allButOneCritical = ({ critical }: { critical: boolean }) => {
    const right = !critical || spoilt;
    spoilt ||= critical;
    return right;
  };
  await answer(store, imran, attemptId, allButOneCritical, now);
  await submitAttempt(store, imran.driver, attemptId, now);
  expect(await findOutcome(store, attemptId)).toMatchObject({ passed: false, score: 19, criticalMissed: 1 });
  expect(await findPassOfAttempt(store, attemptId)).toBeNull();
});

test("a test handed in after its deadline ends at the deadline", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  await submitAttempt(store, imran.driver, attemptId, later(60));
  expect(await findOutcome(store, attemptId)).toMatchObject({ closedBy: "deadline", closedAt: later(40) });
});

test("a page opened after the deadline finds the attempt closed", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  expect((await settleAttempt(store, imran.driver, attemptId, later(39))).closedAt).toBeNull();
  expect((await settleAttempt(store, imran.driver, attemptId, later(41))).closedAt).toEqual(later(40));
});

test("one pass serves a second application of the same driver without another test", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  await sit(store, imran, 20, now);
  const second = await addApplicationOf(store, IMRAN, imran.officerId, later(60));
  await linkTo(store, imran.driver, second, later(60));
  expect(await statusOf(store, second)).toBe("ready-to-verify");
});

test("the ledger names nobody", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  await sit(store, imran, 20, now);
  const [entry] = await listNewestEntries(store, 1);
  const body = entry?.body ?? "";
  for (const secret of [imran.driver.personId, "Imran", "Sadiq", "1978"]) expect(body).not.toContain(secret);
  expect(JSON.parse(body)).toMatchObject({ type: "PASS", seq: 1, score: 20, out_of: 20, application: imran.applicationId });
});
