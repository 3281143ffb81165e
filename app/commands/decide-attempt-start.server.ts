import type { Adjustments } from "#app/domain/assessment/adjustments";
import { decideStart, type StartDecision } from "#app/domain/assessment/attempt-policy";
import { isTrainingFinished, redoneTopics } from "#app/domain/course/progress";
import { isDecided } from "#app/domain/licensing/application-status";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { passServes } from "#app/domain/licensing/pass-service";
import { readAdjustments } from "#db/queries/adjustments";
import type { findForDriver } from "#db/queries/applications";
import * as attempts from "#db/queries/attempts";
import { type PolicyInForce, readPolicyInForce } from "#db/queries/authorities";
import { type CourseVersion, readVersion } from "#db/queries/courses";
import * as enrolments from "#db/queries/enrolments";
import { listHeldPasses } from "#db/queries/passes";
import type { Handle } from "#db/store";

export type DriverApplication = NonNullable<Awaited<ReturnType<typeof findForDriver>>>;
type Training = { enrolment: enrolments.Enrolment; version: CourseVersion };

/** Whether the test may be begun now, with everything that beginning it needs; the start page and the start itself both ask here. */
export type AttemptStartDecision = {
  inForce: PolicyInForce;
  past: Awaited<ReturnType<typeof attempts.listPastAttempts>>;
  adjustments: Adjustments;
} & (
  | { may: Extract<StartDecision, { done: true }>; training: Training }
  | { may: Exclude<StartDecision, { done: true }> | { done: false; reason: "decided" | "pass-serves" }; training: Training | null }
);

/** Decides by the policy in force and everything this driver has done for the application so far. */
export async function decideAttemptStart(
  tx: Handle,
  application: DriverApplication,
  personId: string,
  now: Date,
): Promise<AttemptStartDecision> {
  const { applicationId, authorityId, licenseeType, courseId } = application;
  const inForce = await readPolicyInForce(tx, authorityId, licenseeType);
  const past = await attempts.listPastAttempts(tx, applicationId, personId);
  const adjustments = await readAdjustments(tx, personId);
  const facts = { inForce, past, adjustments };
  const training = await findTraining(tx, personId, courseId);
  const nothingToSit = await findReasonNotToSit(tx, application, personId, inForce, now);
  if (nothingToSit) return { ...facts, training, may: { done: false, reason: nothingToSit } };
  if (!training) return { ...facts, training, may: { done: false, reason: "training-not-finished" } };

  const completions = await enrolments.listCompletions(tx, training.enrolment.enrolmentId);
  const { course } = training.version;
  const lastClosed = past.findLast((attempt) => attempt.closedAt !== null)?.closedAt ?? new Date(0);
  const may = decideStart(
    {
      policy: inForce.policy,
      applicationKind: application.kind === "renewal" ? "renewal" : "new",
      past,
      ...(await attempts.readAllowances(tx, applicationId, personId)),
      trainingFinished: isTrainingFinished(course, completions),
      redone: redoneTopics(course, completions, lastClosed),
      extraTime: adjustments.extraTime,
    },
    now,
  );
  return may.done ? { ...facts, training, may } : { ...facts, training, may };
}

async function findTraining(tx: Handle, personId: string, courseId: string): Promise<Training | null> {
  const enrolment = await enrolments.findEnrolment(tx, personId, courseId);
  return enrolment && { enrolment, version: await readVersion(tx, enrolment.versionId) };
}

/** A decided application, and one that a pass already serves, need no test. */
async function findReasonNotToSit(
  tx: Handle,
  application: DriverApplication,
  personId: string,
  { policy }: PolicyInForce,
  now: Date,
): Promise<"decided" | "pass-serves" | null> {
  if (isDecided(application.status)) return "decided";
  const passes = await listHeldPasses(tx, personId, application.courseId);
  return passes.some((pass) => passServes(pass, policy, londonDate(now)).serves) ? "pass-serves" : null;
}
