import { addEffects, type Effect, type Tally } from "#app/domain/assessment/remark";
import * as audit from "#db/queries/audit";
import { listMarkable } from "#db/queries/closed-attempts";
import { findCorrection, saveProgress } from "#db/queries/corrections";
import { listChoices } from "#db/queries/responses";
import type { Handle, Store } from "#db/store";
import { answeredPaper, type CorrectionScope, readPolicies, readScope } from "./correction-scope.server.ts";
import { remarkAttempt } from "./remark-attempt.server.ts";

/** Small enough that nobody who is sitting a test waits for it. */
const BATCH = 50;

/**
 * Marks the next attempts that an applied correction reaches, and keeps how far it has come, in one transaction: stopped anywhere,
 * it goes on where it was. Returns whether none are left.
 */
export function remarkBatch(
  store: Store,
  { correctionId, courseId, limit = BATCH }: { correctionId: string; courseId: string; limit?: number },
  now: Date,
): Promise<boolean> {
  return store.transaction(async (tx) => {
    const correction = await findCorrection(tx, correctionId, courseId);
    if (correction?.decision !== "applied") throw new Error(`correction ${correctionId} is not applied`);
    if (correction.finishedAt) return true;

    const scope = await readScope(tx, correction, now);
    const attempts = await listMarkable(tx, scope.wanted, { after: correction.progress.through, limit });
    const effects = await remarkAll(tx, scope, attempts, now);
    const tally = addEffects(correction.progress.tally, effects);
    const through = attempts.at(-1)?.attemptId ?? correction.progress.through;
    const finished = attempts.length < limit;
    await saveProgress(tx, correctionId, { through, tally }, finished ? now : null);
    if (finished) await recordEnd(tx, correctionId, tally, now);
    return finished;
  });
}

function recordEnd(tx: Handle, correctionId: string, tally: Tally, now: Date): Promise<void> {
  const actor: audit.Actor = { personId: null, role: "system" };
  return audit.record(tx, { actor, action: "correction.finished", subject: correctionId, detail: { ...tally } }, now);
}

async function remarkAll(
  tx: Handle,
  scope: CorrectionScope,
  attempts: Awaited<ReturnType<typeof listMarkable>>,
  now: Date,
): Promise<Effect[]> {
  const choices = await listChoices(
    tx,
    attempts.map(({ attemptId }) => attemptId),
  );
  const policyOf = await readPolicies(tx, attempts);
  const effects: Effect[] = [];
  for (const attempt of attempts) {
    const answered = answeredPaper(scope, attempt, choices.get(attempt.attemptId) ?? new Map(), policyOf(attempt.policyId));
    effects.push(await remarkAttempt(tx, { scope, attempt, answered }, now));
  }
  return effects;
}
