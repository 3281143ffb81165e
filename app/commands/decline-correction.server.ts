import type { Editor } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { decideCorrection, findCorrection } from "#db/queries/corrections";
import type { Store } from "#db/store";
import type { CorrectionName } from "./apply-correction.server.ts";

export type CorrectionDeclining = { done: true } | { done: false; reason: "already-decided" };

/** Ends a proposal without marking anything again. Whoever made it may do so too: nobody's mark depends on it. */
export function declineCorrection(store: Store, editor: Editor, name: CorrectionName, now: Date): Promise<CorrectionDeclining> {
  return store.transaction(async (tx) => {
    const { correctionId, decision } = found(await findCorrection(tx, name.correctionId, name.courseId));
    if (decision !== null) return { done: false, reason: "already-decided" };
    await decideCorrection(tx, correctionId, "declined", editor.personId, now);
    const actor: audit.Actor = { personId: editor.personId, role: "editor" };
    await audit.record(tx, { actor, action: "correction.declined", subject: correctionId }, now);
    return { done: true };
  });
}
