import { correctItems, correctionsOnPaper } from "#app/domain/assessment/correction";
import { type Mark, markAttempt } from "#app/domain/assessment/marking";
import { londonDate } from "#app/domain/licensing/calendar-date";
import type { Policy } from "#app/domain/licensing/policy";
import { readApplication } from "#db/queries/applications";
import type { Attempt } from "#db/queries/attempts";
import * as audit from "#db/queries/audit";
import { readPolicy } from "#db/queries/authorities";
import { listApplied } from "#db/queries/corrections";
import { readVersion } from "#db/queries/courses";
import { appendToLedger } from "#db/queries/ledger";
import { type ClosedBy, insertOutcome } from "#db/queries/outcomes";
import { listLatestResponses } from "#db/queries/responses";
import type { Handle } from "#db/store";
import { issuePass, makeCertificate } from "./issue-pass.server.ts";
import { markEntry } from "./mark-entry.server.ts";
import { recordTest } from "./record-statement.server.ts";
import { refreshStatusesOf } from "./refresh-application-status.server.ts";

type Ending = { closedBy: ClosedBy; actor: audit.Actor };

/** The clock ends an attempt: nobody did. */
export const BY_THE_CLOCK = { closedBy: "deadline", actor: { personId: null, role: "system" } } as const;

/**
 * Ends an open attempt: marks what was saved, and writes the outcome, the pass if it is one, the ledger entry that both refer to,
 * the audit entry and every application's new status, all in the caller's transaction. The clock ends an attempt at its deadline,
 * however late this runs. Source: Moodle closes an overdue attempt with the deadline as its end.
 * An item that was found faulty since the paper was drawn is marked as it was corrected.
 */
export async function closeAttempt(tx: Handle, attempt: Attempt, { closedBy, actor }: Ending, now: Date): Promise<Mark> {
  const { attemptId, personId, policyId, versionId } = attempt;
  const { authorityId } = await readApplication(tx, attempt.applicationId);
  const policy = await readPolicy(tx, policyId);
  const closedAt = closedBy === "deadline" ? (attempt.deadlineAt ?? now) : now;

  const { mark, chosen, corrections, courseId } = await markOpen(tx, attempt, policy);
  const pass = { personId, courseId, policy, passedOn: londonDate(closedAt) };
  const certificate = mark.passed ? await makeCertificate(tx, pass) : null;
  const entry = await markEntry(tx, { attempt: { ...attempt, authorityId }, chosen, mark, corrections, certificate });
  const head = { type: mark.passed ? "PASS" : "FAIL", at: closedAt.toISOString(), closed_by: closedBy };
  const link = await appendToLedger(tx, { ...head, ...entry }, now);
  await insertOutcome(tx, attemptId, { mark, closedBy, closedAt, link });
  if (certificate) {
    await issuePass(tx, { attemptId, personId, courseId, versionId, policyId, authorityId, ...link }, mark, certificate, now);
  }
  await recordTest(tx, attempt, mark, closedAt, now);
  await refreshStatusesOf(tx, personId, now);
  const detail = { closed_by: closedBy, passed: mark.passed, score: mark.score, out_of: mark.outOf };
  await audit.record(tx, { actor, authorityId, action: "attempt.closed", subject: attemptId, detail }, now);
  return mark;
}

async function markOpen(tx: Handle, { attemptId, versionId, paper }: Attempt, policy: Policy) {
  const version = await readVersion(tx, versionId);
  const { items, voided, by } = correctItems(version.items, await listApplied(tx, version.courseId));
  const responses = await listLatestResponses(tx, attemptId);
  const chosen = new Map([...responses].map(([itemId, response]) => [itemId, response.chosen]));
  const mark = markAttempt(paper, items, chosen, policy, version.topics, voided);
  return { mark, chosen, corrections: correctionsOnPaper(paper, by), courseId: version.courseId };
}
