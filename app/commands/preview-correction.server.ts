import { setImmediate as letOthersIn } from "node:timers/promises";
import { addEffects, effectOf, NO_EFFECTS, type Tally } from "#app/domain/assessment/remark";
import { countWithItem, listMarkable } from "#db/queries/closed-attempts";
import type { ItemCorrection } from "#db/queries/correction-rows";
import { listChoices } from "#db/queries/responses";
import type { Handle } from "#db/store";
import { answeredPaper, type CorrectionScope, readPolicies, readScope } from "./correction-scope.server.ts";

/**
 * What a correction would do, in numbers alone. `closed` counts the attempts with the item on their paper, `notKept` those of them
 * that cannot be marked again: their answers, or the details of who sat them, are not kept any more.
 */
export type CorrectionPreview = { versions: number[]; closed: number; notKept: number; tally: Tally };

const A_PAGE = 200;

/**
 * Works out what a correction would do if it were applied now, or how far it has come. Other requests are let in between the pages
 * of attempts.
 */
export async function previewCorrection(handle: Handle, correction: ItemCorrection, now: Date): Promise<CorrectionPreview> {
  const scope = await readScope(handle, correction, now);
  const { closed, markable } = await countWithItem(handle, scope.wanted);
  const versions = [...scope.versions.values()].map(({ number }) => number).toSorted((one, other) => one - other);
  const tally = correction.decision === null ? await tallyAll(handle, scope) : correction.progress.tally;
  return { versions, closed, notKept: closed - markable, tally };
}

async function tallyAll(handle: Handle, scope: CorrectionScope): Promise<Tally> {
  let tally = NO_EFFECTS;
  for (let after = ""; ; await letOthersIn()) {
    const attempts = await listMarkable(handle, scope.wanted, { after, limit: A_PAGE });
    const last = attempts.at(-1);
    if (!last) return tally;
    const choices = await listChoices(
      handle,
      attempts.map(({ attemptId }) => attemptId),
    );
    const policyOf = await readPolicies(handle, attempts);
    const effects = attempts.map((attempt) => {
      const answered = answeredPaper(scope, attempt, choices.get(attempt.attemptId) ?? new Map(), policyOf(attempt.policyId));
      return effectOf(answered, attempt.outcome, scope.corrections, scope.correction.correctionId).effect;
    });
    tally = addEffects(tally, effects);
    after = last.attemptId;
  }
}
