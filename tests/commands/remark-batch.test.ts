import { expect, test } from "vitest";
import { remarkBatch } from "#app/commands/remark-batch.server";
import { submitAttempt } from "#app/commands/submit-attempt.server";
import { continueCorrections } from "#app/server/jobs/continue-corrections.server";
import { listForSubject } from "#db/queries/audit";
import { decideCorrection, listUnfinished } from "#db/queries/corrections";
import { checkLedger } from "#db/queries/ledger-check";
import { findOutcome } from "#db/queries/outcomes";
import { correctionOf, propose, VOID } from "../support/correcting.ts";
import { addApplicationOf } from "../support/invitations.ts";
import { addEditor, IMRAN } from "../support/people.ts";
import { addSitter, answer, beginAlike, linkTo, sitMissing } from "../support/sitting.ts";
import { openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = new Date("2026-12-01T10:00:00Z");

/** Three closed attempts that failed by one item, and a correction of it that is applied and not yet begun. */
async function threeFails() {
  const store = await openTestStore();
  const [ruth, daniel] = [await addEditor(store, "Ruth Okafor", now), await addEditor(store, "Daniel Pickup", now)];
  const imran = await addSitter(store, now);
  const { attemptId, missed } = await sitMissing(store, imran, 1, now);
  const faulty = missed[0]?.id ?? "";
  const attemptIds = [attemptId];
  for (let more = 0; more < 2; more++) {
    const applicationId = await addApplicationOf(store, IMRAN, imran.officerId, now);
    await linkTo(store, imran.driver, applicationId, now);
    const alike = await beginAlike(store, { ...imran, applicationId }, attemptId);
    await answer(store, imran, alike, ({ id }) => id !== faulty, now);
    await submitAttempt(store, imran.driver, alike, now);
    attemptIds.push(alike);
  }
  const name = await propose(store, ruth, faulty, VOID, now);
  await store.transaction((tx) => decideCorrection(tx, name.correctionId, "applied", daniel.personId, later));
  const passed = async () => {
    const outcomes = await Promise.all(attemptIds.map((id) => findOutcome(store, id)));
    return outcomes.filter((outcome) => outcome?.passed).length;
  };
  return { store, name, passed };
}

test("a correction that was stopped half-way goes on where it was, and nothing is done twice", async () => {
  const { store, name, passed } = await threeFails();
  expect(await remarkBatch(store, { ...name, limit: 1 }, later)).toBe(false);
  expect(await passed()).toBe(1);
  expect(await correctionOf(store, name)).toMatchObject({ finishedAt: null, progress: { tally: { "now-passes": 1 } } });

  expect(await continueCorrections(store, later)).toBe(1);
  expect(await passed()).toBe(3);
  expect(await correctionOf(store, name)).toMatchObject({ finishedAt: later, progress: { tally: { "now-passes": 3, unchanged: 0 } } });
  expect(await checkLedger(store)).toMatchObject({ size: 6, faults: [] });
  expect(await store.db.$count(store.t.outcomeCorrections)).toBe(3);
  expect((await listForSubject(store, name.correctionId)).map(({ action }) => action)).toContain("correction.finished");

  expect(await listUnfinished(store)).toEqual([]);
  expect(await continueCorrections(store, later)).toBe(0);
  expect(await remarkBatch(store, name, later)).toBe(true);
  expect(await store.db.$count(store.t.outcomeCorrections)).toBe(3);
});

test("begun again from the start, it finds what it did and changes nothing", async () => {
  const { store, name, passed } = await threeFails();
  expect(await remarkBatch(store, name, later)).toBe(true);
  await store.transaction(({ db, t }) => db.update(t.itemCorrections).set({ progress: null, finishedAt: null }));
  expect(await remarkBatch(store, name, later)).toBe(true);
  expect(await passed()).toBe(3);
  expect((await correctionOf(store, name)).progress.tally).toMatchObject({ "now-passes": 0, unchanged: 3 });
  expect(await store.db.$count(store.t.outcomeCorrections)).toBe(3);
});

test("a proposal nobody has applied is not worked off", async () => {
  const { store, name } = await threeFails();
  await store.transaction(({ db, t }) => db.update(t.itemCorrections).set({ decision: null }));
  await expect(remarkBatch(store, name, later)).rejects.toThrow("is not applied");
});
