import { applyCorrection } from "#app/commands/apply-correction.server";
import { proposeCorrection } from "#app/commands/propose-correction.server";
import type { Ruling } from "#app/domain/assessment/correction";
import { findCorrection } from "#db/queries/corrections";
import type { Store } from "#db/store";
import { COURSE_ID } from "./editing.ts";

type Editor = { personId: string; name: string };

export const VOID: Ruling = { kind: "void" };

/** Proposes a correction that must be possible, of an item as version 1 has it unless told otherwise. Returns its name. */
export async function propose(store: Store, editor: Editor, itemId: string, ruling: Ruling, now: Date, version = 1) {
  const input = { courseId: COURSE_ID, itemId, version, ruling, reason: "The question can be read in two ways." };
  const proposal = await proposeCorrection(store, editor, input, now);
  if (!proposal.done) throw new Error(`no correction can be proposed: ${proposal.reason}`);
  return { courseId: COURSE_ID, correctionId: proposal.correctionId };
}

/** Proposed by one editor and applied by the other. Returns its name. */
export async function correct(store: Store, [one, other]: readonly [Editor, Editor], itemId: string, ruling: Ruling, now: Date) {
  const name = await propose(store, one, itemId, ruling, now);
  const application = await applyCorrection(store, other, name, now);
  if (!application.done) throw new Error(`the correction cannot be applied: ${application.reason}`);
  return name;
}

/** A correction of the real course as it stands now. */
export async function correctionOf(store: Store, { correctionId, courseId }: { correctionId: string; courseId: string }) {
  const correction = await findCorrection(store, correctionId, courseId);
  if (!correction) throw new Error(`there is no correction ${correctionId}`);
  return correction;
}
