import { randomBytes } from "node:crypto";
import { type Mark, markAttempt } from "#app/domain/assessment/marking";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { certificateNumber } from "#app/domain/licensing/certificate-number";
import type { Policy } from "#app/domain/licensing/policy";
import { validUntil } from "#app/domain/licensing/validity";
import { canonicalJson, type LedgerBody, sha256, subjectCommitment } from "#app/domain/ledger/entry";
import { readApplication } from "#db/queries/applications";
import type { Attempt } from "#db/queries/attempts";
import * as audit from "#db/queries/audit";
import { readPolicy } from "#db/queries/authorities";
import { type CourseVersion, readVersion } from "#db/queries/courses";
import { deleteFlags } from "#db/queries/flags";
import { appendToLedger } from "#db/queries/ledger";
import { type ClosedBy, insertOutcome } from "#db/queries/outcomes";
import { findLastValidDay, insertPass } from "#db/queries/passes";
import { findPersonalDetails } from "#db/queries/people";
import { listLatestResponses } from "#db/queries/responses";
import type { Handle } from "#db/store";
import { refreshStatusesOf } from "./refresh-application-status.server.ts";

type Certificate = { number: string; passedOn: string; validUntil: string };
type Closing = {
  attempt: Attempt;
  authorityId: string;
  version: CourseVersion;
  policy: Policy;
  closedBy: ClosedBy;
  actor: audit.Actor;
  closedAt: Date;
};

/** The clock ends an attempt: nobody did. */
export const BY_THE_CLOCK = { closedBy: "deadline", actor: { personId: null, role: "system" } } as const;

/**
 * Ends an open attempt: marks what was saved, and writes the outcome, the pass if it is one, the ledger entry that both refer to,
 * the audit entry and every application's new status, all in the caller's transaction. The clock ends an attempt at its deadline,
 * however late this runs. Source: Moodle closes an overdue attempt with the deadline as its end.
 */
export async function closeAttempt(
  tx: Handle,
  attempt: Attempt,
  { closedBy, actor }: { closedBy: ClosedBy; actor: audit.Actor },
  now: Date,
): Promise<Mark> {
  const { authorityId } = await readApplication(tx, attempt.applicationId);
  const version = await readVersion(tx, attempt.versionId);
  const policy = await readPolicy(tx, attempt.policyId);
  const closedAt = closedBy === "deadline" ? (attempt.deadlineAt ?? now) : now;
  const closing = { attempt, authorityId, version, policy, closedBy, actor, closedAt };

  const responses = await listLatestResponses(tx, attempt.attemptId);
  const chosen = new Map([...responses].map(([itemId, response]) => [itemId, response.chosen]));
  const mark = markAttempt(attempt.paper, version.items, chosen, policy, version.topics);
  const certificate = mark.passed ? await makeCertificate(tx, closing) : null;
  const link = await appendToLedger(tx, await ledgerBody(tx, closing, mark, chosen, certificate), now);
  await insertOutcome(tx, attempt.attemptId, { mark, closedBy, closedAt, link });
  if (certificate) await keepPass(tx, closing, mark, certificate, link, now);
  await deleteFlags(tx, attempt.attemptId);
  await refreshStatusesOf(tx, attempt.personId, now);
  await recordInAudit(tx, closing, mark, now);
  return mark;
}

/** A pass gained in the renewal window of one that is still valid begins when that one ends. */
async function makeCertificate(tx: Handle, { attempt, version, policy, closedAt }: Closing): Promise<Certificate> {
  const passedOn = londonDate(closedAt);
  const current = await findLastValidDay(tx, attempt.personId, version.courseId);
  return { number: certificateNumber(randomBytes(8)), passedOn, validUntil: validUntil(passedOn, policy, current) };
}

/** Names nobody: the person and their choices are commitments under a key that is erased with the person's details. */
async function ledgerBody(
  tx: Handle,
  { attempt, authorityId, closedBy, closedAt }: Closing,
  mark: Mark,
  chosen: ReadonlyMap<string, readonly string[]>,
  certificate: Certificate | null,
): Promise<LedgerBody> {
  const details = await findPersonalDetails(tx, attempt.personId);
  if (!details) throw new Error(`the details of ${attempt.personId} were erased while an attempt was open`);
  const key = Buffer.from(details.subjectKey, "hex");
  return {
    type: mark.passed ? "PASS" : "FAIL",
    at: closedAt.toISOString(),
    attempt: attempt.attemptId,
    application: attempt.applicationId,
    authority: authorityId,
    subject: subjectCommitment(key, attempt.personId),
    version: attempt.versionId,
    policy: attempt.policyId,
    paper_hash: attempt.paperHash,
    responses: subjectCommitment(key, canonicalJson([...chosen].sort())),
    score: mark.score,
    out_of: mark.outOf,
    critical_missed: mark.criticalMissed,
    closed_by: closedBy,
    certificate_hash: certificate && sha256(certificate.number),
    valid_until: certificate?.validUntil ?? null,
  };
}

async function keepPass(
  tx: Handle,
  { attempt, authorityId, version }: Closing,
  { score, outOf }: Mark,
  { number, passedOn, validUntil: lastDay }: Certificate,
  link: { seq: number; prevHash: string },
  now: Date,
): Promise<void> {
  const { attemptId, personId, versionId, policyId } = attempt;
  const { courseId } = version;
  const pass = { attemptId, personId, courseId, versionId, policyId, authorityId, certificateNumber: number, score, outOf, passedOn };
  await insertPass(tx, { ...pass, validUntil: lastDay, ...link }, now);
}

function recordInAudit(tx: Handle, { attempt, authorityId, closedBy, actor }: Closing, mark: Mark, now: Date): Promise<void> {
  const detail = { closed_by: closedBy, passed: mark.passed, score: mark.score, out_of: mark.outOf };
  return audit.record(tx, { actor, authorityId, action: "attempt.closed", subject: attempt.attemptId, detail }, now);
}
