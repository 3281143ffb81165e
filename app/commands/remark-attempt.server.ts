import { correctItems, correctionsOnPaper } from "#app/domain/assessment/correction";
import type { Mark } from "#app/domain/assessment/marking";
import { type AnsweredPaper, type Effect, effectOf } from "#app/domain/assessment/remark";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { correctedResultLetter } from "#app/server/letters.server";
import * as audit from "#db/queries/audit";
import { findAuthority } from "#db/queries/authorities";
import type { ClosedAttempt } from "#db/queries/closed-attempts";
import { appendToLedger } from "#db/queries/ledger";
import { queueMail } from "#db/queries/outbox";
import { insertOutcomeCorrection } from "#db/queries/outcomes";
import { readEmail } from "#db/queries/people";
import type { Handle } from "#db/store";
import type { CorrectionScope } from "./correction-scope.server.ts";
import { type Certificate, issuePass, makeCertificate } from "./issue-pass.server.ts";
import { markEntry } from "./mark-entry.server.ts";
import { recordCorrectedTest } from "./record-statement.server.ts";
import { refreshStatusesOf } from "./refresh-application-status.server.ts";

type Again = { scope: CorrectionScope; attempt: ClosedAttempt; answered: AnsweredPaper };

/**
 * Marks one closed attempt again and puts the new mark in force where it differs, with its ledger entry, and with a pass and a letter
 * where it passes now. One that would lose its pass keeps its mark and its result, and the audit log says so. Done twice, it changes nothing.
 */
export async function remarkAttempt(tx: Handle, again: Again, now: Date): Promise<Effect> {
  const { scope, attempt, answered } = again;
  const { effect, mark } = effectOf(answered, attempt.outcome, scope.corrections, scope.correction.correctionId);
  if (effect === "unchanged") return effect;
  if (effect !== "stays-passed") await putInForce(tx, again, mark, effect, now);
  await recordInAudit(tx, again, mark, effect, now);
  return effect;
}

async function putInForce(tx: Handle, again: Again, mark: Mark, effect: Effect, now: Date): Promise<void> {
  const { scope, attempt, answered } = again;
  const { correctionId, courseId } = scope.correction;
  const passedOn = londonDate(attempt.closedAt);
  const pass = { personId: attempt.personId, courseId, policy: answered.policy, passedOn };
  const certificate = effect === "now-passes" ? await makeCertificate(tx, pass) : null;
  const corrections = correctionsOnPaper(attempt.paper, correctItems(answered.items, scope.corrections).by);
  const entry = await markEntry(tx, { attempt, chosen: answered.responses, mark, corrections, certificate });
  const head = { type: "CORRECT", at: now.toISOString(), passed: mark.passed, correction: correctionId, corrects: attempt.outcome.seq };
  const link = await appendToLedger(tx, { ...head, ...entry }, now);
  await insertOutcomeCorrection(tx, attempt.attemptId, { correctionId, mark, link }, now);
  if (certificate) await issuePass(tx, { ...attempt, courseId, ...link }, mark, certificate, now);
  if (certificate) await recordCorrectedTest(tx, attempt, mark, attempt.closedAt, now);
  if (certificate) await tellDriver(tx, attempt, certificate, now);
  await refreshStatusesOf(tx, attempt.personId, now);
}

async function tellDriver(
  tx: Handle,
  { attemptId, personId, authorityId, applicationId }: ClosedAttempt,
  certificate: Certificate,
  now: Date,
) {
  const recipient = await readEmail(tx, personId);
  const authorityName = (await findAuthority(tx, authorityId))?.name ?? "Your council";
  const letter = correctedResultLetter({ attemptId, authorityName, certificate });
  await queueMail(tx, { recipient, ...letter, authorityId, applicationId }, now);
}

function recordInAudit(tx: Handle, { scope, attempt }: Again, mark: Mark, effect: Effect, now: Date): Promise<void> {
  const { attemptId, authorityId } = attempt;
  const detail = { correction: scope.correction.correctionId, effect, passed: mark.passed, score: mark.score, out_of: mark.outOf };
  const actor: audit.Actor = { personId: null, role: "system" };
  const action = effect === "stays-passed" ? "attempt.left-passed" : "attempt.corrected";
  return audit.record(tx, { actor, authorityId, action, subject: attemptId, detail }, now);
}
