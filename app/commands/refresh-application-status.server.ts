import { nextTry } from "#app/domain/assessment/attempt-policy";
import { applicationKind } from "#app/domain/licensing/application-kind";
import { applicationStatus, isDecided, type StatusFacts } from "#app/domain/licensing/application-status";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { type HeldPass, passServes } from "#app/domain/licensing/pass-service";
import type { Policy } from "#app/domain/licensing/policy";
import * as applications from "#db/queries/applications";
import * as attempts from "#db/queries/attempts";
import { type Asked, readAsked } from "#db/queries/asked-courses";
import * as enrolments from "#db/queries/enrolments";
import { listHeldPasses } from "#db/queries/passes";
import { insertCertificateTerms } from "#db/queries/search-terms";
import type { Handle } from "#db/store";

type Application = Awaited<ReturnType<typeof applications.readApplication>>;

/** Works out where an application stands from its evidence and keeps it on its row, in the transaction of the change. */
export async function refreshApplicationStatus(tx: Handle, applicationId: string, now: Date): Promise<void> {
  const application = await applications.readApplication(tx, applicationId);
  const { facts, pass } = await gatherFacts(tx, application, now);
  const status = applicationStatus(facts, londonDate(now));
  const tryAgainAt = status === "test-failed" ? facts.attempts.mayTryAgainAt : null;
  const settled = isDecided(status);
  const passRecordId = settled ? pass.decided : (pass.usable?.passRecordId ?? null);
  const passUntil = settled ? (status === "revoked" ? null : (facts.outcome?.passUntil ?? null)) : (pass.usable?.validUntil ?? null);
  const since = application.status === status ? application.statusSinceAt : now;
  await applications.updateStatus(tx, applicationId, { status, tryAgainAt, passRecordId, passUntil }, since);
  if (passRecordId && passRecordId !== application.passRecordId) await insertCertificateTerms(tx, applicationId, passRecordId);
}

/** Refreshes every application a person has claimed: a pass may serve several. */
export async function refreshStatusesOf(tx: Handle, personId: string, now: Date): Promise<void> {
  for (const applicationId of await applications.listClaimed(tx, personId)) await refreshApplicationStatus(tx, applicationId, now);
}

async function gatherFacts(
  tx: Handle,
  application: Application,
  now: Date,
): Promise<{ facts: StatusFacts; pass: { usable: HeldPass | null; decided: string | null } }> {
  const decision = await applications.findLastDecision(tx, application.applicationId);
  const driver = await applications.findDriver(tx, application.applicationId);
  const personId = driver ?? (await applications.findClaimToCheck(tx, application.applicationId))?.personId ?? null;
  const identity = driver ? "matched" : personId ? "to-check" : "none";
  const asked = await readAsked(tx, application, personId);
  const { policy } = asked.inForce;
  const evidence = personId ? await gatherEvidence(tx, application, personId, asked, now) : NO_EVIDENCE;
  const usable = evidence.passes.find((pass) => passServes(pass, policy, londonDate(now)).serves) ?? null;
  const hasOtherPass = evidence.passes.some((pass) => !pass.revoked && pass.validUntil >= londonDate(now));
  return {
    facts: {
      outcome: decision && outcomeOf(decision),
      identity,
      trainingStarted: evidence.trainingStarted,
      usablePass: usable !== null,
      unusablePass: !usable && hasOtherPass && evidence.attempts.used === 0 && !evidence.trainingStarted,
      attempts: evidence.attempts,
    },
    pass: { usable, decided: decision?.passRecordId ?? null },
  };
}

const NO_EVIDENCE = {
  passes: [],
  trainingStarted: false,
  attempts: { used: 0, open: false, lastFailed: false, mayTryAgainAt: null, needsOfficer: false },
};

async function gatherEvidence(tx: Handle, application: Application, personId: string, asked: Asked, now: Date) {
  const { courseId, servingCourseIds, inForce } = asked;
  const enrolment = await enrolments.findEnrolment(tx, personId, courseId);
  const underWay = enrolment !== null && !(await enrolments.hasPassed(tx, enrolment.enrolmentId));
  const completions = underWay ? await enrolments.listCompletions(tx, enrolment.enrolmentId) : [];
  return {
    passes: await listHeldPasses(tx, { authorityId: application.authorityId, personId, courseIds: servingCourseIds }),
    trainingStarted: completions.length > 0,
    attempts: await gatherAttempts(tx, application, personId, inForce.policy, now),
  };
}

async function gatherAttempts(
  tx: Handle,
  application: Application,
  personId: string,
  policy: Policy,
  now: Date,
): Promise<StatusFacts["attempts"]> {
  const past = await attempts.listPastAttempts(tx, application.applicationId, personId);
  const allowances = await attempts.readAllowances(tx, application.applicationId, personId);
  const closed = past.filter((attempt) => !attempt.open);
  const last = closed.at(-1);
  const open = closed.length < past.length;
  const history = { policy, applicationKind: applicationKind(application.kind), past, ...allowances };
  const next = last && !last.passed && !open ? nextTry(history, now) : "now";
  const usedUp = closed.length >= policy.attempts + allowances.extraAttempts && last?.passed === false;
  return {
    used: past.length,
    open,
    lastFailed: last?.passed === false && !last.revoked,
    mayTryAgainAt: next instanceof Date ? next : null,
    needsOfficer: usedUp && !open,
  };
}

type Decision = NonNullable<Awaited<ReturnType<typeof applications.findLastDecision>>>;

function outcomeOf({ kind, until, passRevoked, answered }: Decision): StatusFacts["outcome"] {
  if (kind === "resumed") return null;
  if (kind === "verified" || kind === "waived" || kind === "refused" || kind === "deferred")
    return { kind, passUntil: until, passRevoked, answered };
  throw new Error(`“${kind}” is no decision`);
}
