import { expect, test } from "vitest";
import { applyCorrection } from "#app/commands/apply-correction.server";
import { declineCorrection } from "#app/commands/decline-correction.server";
import { listForSubject } from "#db/queries/audit";
import { findOutcome } from "#db/queries/outcomes";
import { correctionOf, propose, VOID } from "../support/correcting.ts";
import { addEditor } from "../support/people.ts";
import { addSitter, sitMissing } from "../support/sitting.ts";
import { openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");

async function proposed() {
  const store = await openTestStore();
  const [ruth, daniel] = [await addEditor(store, "Ruth Okafor", now), await addEditor(store, "Daniel Pickup", now)];
  const { attemptId, missed } = await sitMissing(store, await addSitter(store, now), 1, now);
  const name = await propose(store, ruth, missed[0]?.id ?? "", VOID, now);
  return { store, ruth, daniel, attemptId, name };
}

test("a declined correction marks nothing, and cannot be applied any more", async () => {
  const { store, ruth, daniel, attemptId, name } = await proposed();
  expect(await declineCorrection(store, daniel, name, now)).toEqual({ done: true });
  expect(await correctionOf(store, name)).toMatchObject({ decision: "declined", decidedBy: daniel.personId });
  expect((await listForSubject(store, name.correctionId)).map(({ action }) => action)).toContain("correction.declined");
  expect(await applyCorrection(store, daniel, name, now)).toEqual({ done: false, reason: "already-decided" });
  expect(await declineCorrection(store, ruth, name, now)).toEqual({ done: false, reason: "already-decided" });
  expect(await findOutcome(store, attemptId)).toMatchObject({ passed: false, correctedAt: null });
});

test("whoever proposed it may take it back", async () => {
  const { store, ruth, name } = await proposed();
  expect(await declineCorrection(store, ruth, name, now)).toEqual({ done: true });
});

test("a correction of another course is missing", async () => {
  const { store, ruth, name } = await proposed();
  const elsewhere = declineCorrection(store, ruth, { ...name, courseId: "another-course" }, now);
  await expect(elsewhere).rejects.toMatchObject({ init: { status: 404 } });
});
