import { expect, test } from "vitest";
import { applyCorrection } from "#app/commands/apply-correction.server";
import { previewCorrection } from "#app/commands/preview-correction.server";
import { startAttempt } from "#app/commands/start-attempt.server";
import { listAttemptsForAuthority } from "#db/queries/attempt-evidence";
import { listPastAttempts } from "#db/queries/attempts";
import { listForSubject } from "#db/queries/audit";
import { checkLedger, listNewestEntries } from "#db/queries/ledger-check";
import { findOutcome } from "#db/queries/outcomes";
import { listPassesForAuthority } from "#db/queries/pass-evidence";
import { findPassOfAttempt, listHeldPasses } from "#db/queries/passes";
import type { Store } from "#db/store";
import { correct, correctionOf, propose, VOID } from "../support/correcting.ts";
import { addApplicationOf } from "../support/invitations.ts";
import { listWaiting } from "../support/outbox.ts";
import { addEditor, IMRAN } from "../support/people.ts";
import { addSitter, itemsOn, linkTo, sit, sitMissing, statusOf } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60_000);

async function openWithEditors(engine?: (typeof ENGINES)[number]) {
  const store = await openTestStore(engine);
  const editors = [await addEditor(store, "Ruth Okafor", now), await addEditor(store, "Daniel Pickup", now)] as const;
  return { store, editors, imran: await addSitter(store, now) };
}

async function lastEntry(store: Store): Promise<unknown> {
  const [entry] = await listNewestEntries(store, 1);
  return JSON.parse(entry?.body ?? "null");
}

for (const engine of ENGINES) {
  test(`${engine}: of two faulty questions one changes Imran's mark, the other makes a pass of it that lands on his application`, async () => {
    const { store, editors, imran } = await openWithEditors(engine);
    const { attemptId, missed } = await sitMissing(store, imran, 2, now);
    const [first = "", second = ""] = missed.map(({ id }) => id);

    const one = await correct(store, editors, first, VOID, later(7));
    expect(await findOutcome(store, attemptId)).toMatchObject({ passed: false, score: 19, criticalMissed: 1, correctedAt: later(7) });
    expect(await lastEntry(store)).toMatchObject({ type: "CORRECT", seq: 2, corrects: 1, passed: false, corrections: [one.correctionId] });
    expect(await listWaiting(store)).toEqual([]);
    expect(await findPassOfAttempt(store, attemptId)).toBeNull();

    const two = await correct(store, editors, second, VOID, later(8));
    const outcome = { passed: true, score: 20, outOf: 20, criticalMissed: 0, closedBy: "driver", closedAt: now, correctedAt: later(8) };
    expect(await findOutcome(store, attemptId)).toMatchObject({ ...outcome, seq: 3 });
    const pass = await findPassOfAttempt(store, attemptId);
    expect(pass).toMatchObject({ passedOn: "2026-11-24", validUntil: "2029-11-23", score: 20, seq: 3, issuedAt: later(8) });
    expect(await statusOf(store, imran.applicationId)).toBe("ready-to-verify");
    expect(await listPastAttempts(store, imran.applicationId, imran.driver.personId)).toMatchObject([{ passed: true, topicsToRedo: [] }]);
    expect(await startAttempt(store, imran.driver, { applicationId: imran.applicationId, language: "en" }, later(9))).toMatchObject({
      done: false,
      reason: "pass-serves",
    });

    const entry = {
      type: "CORRECT",
      at: later(8).toISOString(),
      attempt: attemptId,
      correction: two.correctionId,
      corrects: 2,
      passed: true,
    };
    expect(await lastEntry(store)).toMatchObject({ ...entry, score: 20, out_of: 20, valid_until: "2029-11-23" });
    expect(await checkLedger(store)).toMatchObject({ size: 3, faults: [] });
    const letters = await listWaiting(store);
    expect(letters).toMatchObject([{ recipient: IMRAN.email }]);
    expect(letters[0]?.body).toContain(pass?.certificateNumber);
    const seen = await listAttemptsForAuthority(store, "chorley", { personId: imran.driver.personId });
    expect(seen).toMatchObject([{ passed: true, score: 20, criticalMissed: 0, closedAt: now, correctedAt: later(8) }]);
    expect(await listPassesForAuthority(store, "chorley", imran.driver.personId, "2026-11-24")).toMatchObject([
      { criticalMissed: 0, closedAt: now },
    ]);
    expect((await listForSubject(store, attemptId)).map(({ action }) => action).slice(0, 2)).toEqual([
      "attempt.corrected",
      "attempt.corrected",
    ]);
  });

  test(`${engine}: who would not have passed by the corrected key stays passed, and the audit log of the council says so`, async () => {
    const { store, editors, imran } = await openWithEditors(engine);
    const attemptId = await sit(store, imran, 20, now);
    const critical = (await itemsOn(store, imran, attemptId)).find((item) => item.critical && item.kind === "single");
    const wrong = critical?.options.find((option) => !option.correct)?.id ?? "";
    const name = await correct(store, editors, critical?.id ?? "", { kind: "key", right: [wrong] }, later(7));

    expect(await findOutcome(store, attemptId)).toMatchObject({ passed: true, score: 20, criticalMissed: 0, correctedAt: null });
    expect(await statusOf(store, imran.applicationId)).toBe("ready-to-verify");
    expect(await checkLedger(store)).toMatchObject({ size: 1 });
    expect((await correctionOf(store, name)).progress.tally).toMatchObject({ "stays-passed": 1, "now-passes": 0, "mark-changes": 0 });
    const [entry] = await listForSubject(store, attemptId);
    expect(entry).toMatchObject({ action: "attempt.left-passed", authorityId: "chorley", actorRole: "system" });
    expect(entry?.detail).toContain('"passed":false');
  });
}

test("whoever proposed a correction does not apply it", async () => {
  const { store, editors, imran } = await openWithEditors();
  const { attemptId, missed } = await sitMissing(store, imran, 1, now);
  const name = await propose(store, editors[0], missed[0]?.id ?? "", VOID, now);
  expect(await applyCorrection(store, editors[0], name, now)).toEqual({ done: false, reason: "own-proposal" });
  expect(await findOutcome(store, attemptId)).toMatchObject({ passed: false });
});

test("applied twice it marks once, and a third editor is told that it is decided", async () => {
  const { store, editors, imran } = await openWithEditors();
  const { attemptId, missed } = await sitMissing(store, imran, 1, now);
  const name = await correct(store, editors, missed[0]?.id ?? "", VOID, later(1));
  expect(await applyCorrection(store, editors[1], name, later(2))).toEqual({ done: true, finished: true });
  expect(await applyCorrection(store, editors[0], name, later(2))).toEqual({ done: false, reason: "already-decided" });
  expect(await checkLedger(store)).toMatchObject({ size: 2 });
  expect(await listWaiting(store)).toHaveLength(1);
  expect(await findOutcome(store, attemptId)).toMatchObject({ passed: true, correctedAt: later(1) });
});

test("the preview counts what applying would do, and afterwards what it has done", async () => {
  const { store, editors, imran } = await openWithEditors();
  const { missed } = await sitMissing(store, imran, 1, now);
  const name = await propose(store, editors[0], missed[0]?.id ?? "", VOID, now);
  const expected = { versions: [1], closed: 1, notKept: 0, tally: { "now-passes": 1, "mark-changes": 0, "stays-passed": 0, unchanged: 0 } };
  expect(await previewCorrection(store, await correctionOf(store, name), later(1))).toEqual(expected);
  expect(await checkLedger(store)).toMatchObject({ size: 1 });
  await applyCorrection(store, editors[1], name, later(1));
  expect(await previewCorrection(store, await correctionOf(store, name), later(1))).toEqual(expected);
});

test("a test that closed more than twelve months ago cannot be marked again, and is counted", async () => {
  const { store, editors, imran } = await openWithEditors();
  const { attemptId, missed } = await sitMissing(store, imran, 1, now);
  const name = await propose(store, editors[0], missed[0]?.id ?? "", VOID, later(366));
  expect(await previewCorrection(store, await correctionOf(store, name), later(366))).toMatchObject({ closed: 1, notKept: 1 });
  expect(await applyCorrection(store, editors[1], name, later(366))).toEqual({ done: true, finished: true });
  expect(await findOutcome(store, attemptId)).toMatchObject({ passed: false, correctedAt: null });
});

test("neither can the test of somebody whose details were erased", async () => {
  const { store, editors, imran } = await openWithEditors();
  const { attemptId, missed } = await sitMissing(store, imran, 1, now);
  await store.transaction(({ db, t }) => db.delete(t.personalDetails));
  const name = await correct(store, editors, missed[0]?.id ?? "", VOID, later(1));
  expect(await previewCorrection(store, await correctionOf(store, name), later(1))).toMatchObject({ closed: 1, notKept: 1 });
  expect(await findOutcome(store, attemptId)).toMatchObject({ passed: false, correctedAt: null });
});

test("a pass that a correction brings about later does not hide the one that Imran has gained meanwhile and that lasts longer", async () => {
  const { store, editors, imran } = await openWithEditors();
  const { attemptId, missed } = await sitMissing(store, imran, 1, now);
  const second = await addApplicationOf(store, IMRAN, imran.officerId, later(1));
  await linkTo(store, imran.driver, second, later(1));
  await sit(store, { ...imran, applicationId: second }, 20, later(1));

  await correct(store, editors, missed[0]?.id ?? "", VOID, later(2));
  expect(await findPassOfAttempt(store, attemptId)).toMatchObject({ passedOn: "2026-11-24", validUntil: "2029-11-23" });
  expect(await passesOf(store, imran.driver.personId)).toEqual(["2029-11-24", "2029-11-23"]);
  const rows = await store.db.select({ until: store.t.applications.passUntil }).from(store.t.applications);
  expect(rows).toEqual([{ until: "2029-11-24" }, { until: "2029-11-24" }]);
});

async function passesOf(store: Store, personId: string): Promise<string[]> {
  const passes = await listHeldPasses(store, { authorityId: "chorley", personId, courseIds: ["taxi-driver-safeguarding"] });
  return passes.map(({ validUntil }) => validUntil);
}
