import type { Editor } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import type { ItemCorrection } from "#db/queries/correction-rows";
import { decideCorrection, findCorrection } from "#db/queries/corrections";
import type { Store } from "#db/store";
import { remarkBatch } from "./remark-batch.server.ts";

export type CorrectionName = { courseId: string; correctionId: string };

export type CorrectionRefusal = "own-proposal" | "already-decided";
export type CorrectionApplication = { done: true; finished: boolean } | { done: false; reason: CorrectionRefusal };

/**
 * Applies a proposal of somebody else. From its decision on every attempt that closes is marked with it; those that closed before are
 * marked again batch by batch, the first at once and the others by a job. Sent again by the same editor it goes on where it was.
 */
export async function applyCorrection(store: Store, editor: Editor, name: CorrectionName, now: Date): Promise<CorrectionApplication> {
  const refusal = await store.transaction(async (tx) => {
    const correction = found(await findCorrection(tx, name.correctionId, name.courseId));
    if (isAppliedBy(correction, editor)) return null;
    if (correction.decision !== null) return "already-decided";
    if (correction.proposedBy === editor.personId) return "own-proposal";

    await decideCorrection(tx, correction.correctionId, "applied", editor.personId, now);
    const actor: audit.Actor = { personId: editor.personId, role: "editor" };
    await audit.record(tx, { actor, action: "correction.applied", subject: correction.correctionId }, now);
    return null;
  });
  return refusal ? { done: false, reason: refusal } : { done: true, finished: await remarkBatch(store, name, now) };
}

function isAppliedBy({ decision, decidedBy }: ItemCorrection, { personId }: Editor): boolean {
  return decision === "applied" && decidedBy === personId;
}
