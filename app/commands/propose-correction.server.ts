import { z } from "zod";
import type { Ruling } from "#app/domain/assessment/correction";
import { findRulingProblem, type RulingProblem } from "#app/domain/assessment/ruling";
import type { Editor } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { hasOpenProposal, insertCorrection, listApplied } from "#db/queries/corrections";
import { listVersions, readVersion } from "#db/queries/courses";
import type { Store } from "#db/store";

export const CorrectionForm = z
  .object({
    item: z.string(),
    version: z.coerce.number().int(),
    kind: z.enum(["void", "key"], { error: "Choose what is to be done about the question" }),
    right: z.array(z.string()).default([]),
    reason: z.string().trim().min(1, "Say what is wrong with the question").max(500, "Keep the reason to 500 characters"),
  })
  .transform(({ item, version, kind, right, reason }) => {
    const ruling: Ruling = kind === "void" ? { kind } : { kind, right };
    return { itemId: item, version, ruling, reason };
  });

type Input = z.infer<typeof CorrectionForm> & { courseId: string };

export type ProposalRefusal = RulingProblem | "already-proposed";
export type CorrectionProposal = { done: true; correctionId: string } | { done: false; reason: ProposalRefusal };

/** Proposes to mark a published item otherwise. Nobody's mark changes until another editor applies it. */
export function proposeCorrection(store: Store, editor: Editor, input: Input, now: Date): Promise<CorrectionProposal> {
  const { courseId, itemId, ruling, reason } = input;
  return store.transaction(async (tx) => {
    const { versionId } = found((await listVersions(tx, courseId)).find(({ number }) => number === input.version));
    const item = found((await readVersion(tx, versionId)).items.get(itemId));
    const problem = findRulingProblem(item, ruling, await listApplied(tx, courseId));
    if (problem) return { done: false, reason: problem };
    if (await hasOpenProposal(tx, courseId, itemId)) return { done: false, reason: "already-proposed" };

    const proposal = { courseId, itemId, versionId, ruling, reason, proposedBy: editor.personId };
    const correctionId = await insertCorrection(tx, proposal, now);
    const actor: audit.Actor = { personId: editor.personId, role: "editor" };
    const detail = { course: courseId, item: itemId, version: input.version, kind: ruling.kind };
    await audit.record(tx, { actor, action: "correction.proposed", subject: correctionId, detail }, now);
    return { done: true, correctionId };
  });
}
