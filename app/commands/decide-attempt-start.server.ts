import type { Adjustments } from "#app/domain/assessment/adjustments";
import { decideStart, type NextTry, nextTry, type StartDecision } from "#app/domain/assessment/attempt-policy";
import { decidePlace, type PlaceDecision } from "#app/domain/assessment/place";
import { isTrainingFinished, redoneTopics } from "#app/domain/course/progress";
import { applicationKind } from "#app/domain/licensing/application-kind";
import { isDecided } from "#app/domain/licensing/application-status";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { passServes } from "#app/domain/licensing/pass-service";
import type { Place } from "#app/domain/licensing/policy";
import { readAdjustments } from "#db/queries/adjustments";
import { found } from "#app/server/found";
import type { findForDriver } from "#db/queries/applications";
import * as attempts from "#db/queries/attempts";
import { type Asked, readAsked } from "#db/queries/asked-courses";
import type { PolicyInForce } from "#db/queries/authorities";
import { type CourseVersion, readVersion } from "#db/queries/courses";
import * as enrolments from "#db/queries/enrolments";
import { findBarUntil } from "#db/queries/misconduct-bars";
import { listHeldPasses } from "#db/queries/passes";
import { findEntryForDriver } from "#db/queries/sittings";
import type { Handle } from "#db/store";

export type DriverApplication = NonNullable<Awaited<ReturnType<typeof findForDriver>>>;
type ToDecide = Pick<DriverApplication, "applicationId" | "authorityId" | "licenseeType" | "kind" | "receivedOn" | "status">;
type Training = { enrolment: enrolments.Enrolment; version: CourseVersion };
type Refusal = Exclude<StartDecision, { done: true }> | { done: false; reason: "decided" | "pass-serves" };
type Facts = {
  inForce: PolicyInForce;
  past: Awaited<ReturnType<typeof attempts.listPastAttempts>>;
  /** When the waiting rules allow another attempt, whatever else stands in its way. */
  next: NextTry;
  adjustments: Adjustments;
};

/** Whether a test may be begun, wherever it is sat, with everything that beginning it needs. */
export type AttemptDecision = Facts &
  ({ may: Extract<StartDecision, { done: true }>; training: Training } | { may: Refusal; training: Training | null });

/** The same for a driver who begins it on their own phone. */
export type AttemptStartDecision = Facts &
  (
    | { may: Extract<StartDecision, { done: true }> & { place: Place; sittingId: string | null }; training: Training }
    | { may: Refusal | Extract<PlaceDecision, { done: false }>; training: Training | null }
  );

/** Whether the driver may begin now, and where they sit; the start page and the start itself both ask here. */
export async function decideAttemptStart(tx: Handle, application: ToDecide, personId: string, now: Date): Promise<AttemptStartDecision> {
  const decision = await decideAttempt(tx, application, personId, now);
  if (!decision.may.done) return { ...decision, may: decision.may };
  const entry = await findEntryForDriver(tx, application.applicationId, personId, now);
  const where = decidePlace(decision.inForce.policy.places, entry);
  if (!where.done) return { ...decision, may: where };
  const sittingId = where.place === "supervised" ? (entry?.sittingId ?? null) : null;
  return { ...decision, training: found(decision.training), may: { ...decision.may, place: where.place, sittingId } };
}

/** Decides by the policy in force and everything this driver has done for the application so far. */
export async function decideAttempt(tx: Handle, application: ToDecide, personId: string, now: Date): Promise<AttemptDecision> {
  const { applicationId, authorityId } = application;
  const asked = await readAsked(tx, application, personId);
  const { inForce, courseId } = asked;
  const training = await findTraining(tx, personId, courseId);
  const past = ofTraining(await attempts.listPastAttempts(tx, applicationId, personId), training);
  const history = {
    policy: inForce.policy,
    applicationKind: applicationKind(application.kind),
    past,
    ...(await attempts.readAllowances(tx, applicationId, personId)),
  };
  const facts = { inForce, past, next: nextTry(history, now), adjustments: await readAdjustments(tx, personId) };
  const nothingToSit = await findReasonNotToSit(tx, application, personId, asked, now);
  if (nothingToSit) return { ...facts, training, may: { done: false, reason: nothingToSit } };
  const passed = past.some((attempt) => attempt.passed);
  if (!training) return { ...facts, training, may: { done: false, reason: passed ? "already-passed" : "training-not-finished" } };

  const { extraTime } = facts.adjustments;
  const barredUntil = await findBarUntil(tx, personId, authorityId);
  const may = decideStart({ ...history, ...(await readProgress(tx, training, past)), extraTime, barredUntil }, now);
  return may.done ? { ...facts, training, may } : { ...facts, training, may };
}

/** Where the application now asks for another course, a module of the one before cannot be redone: it is not in this one. */
function ofTraining(past: Facts["past"], training: Training | null): Facts["past"] {
  const topics = training?.version.topics;
  return topics
    ? past.map((attempt) => ({ ...attempt, topicsToRedo: attempt.topicsToRedo.filter((topic) => topics.includes(topic)) }))
    : past;
}

/** Whether every lesson was finished, and which topics were finished again since the last attempt. */
async function readProgress(tx: Handle, { enrolment, version: { course } }: Training, past: Facts["past"]) {
  const completions = await enrolments.listCompletions(tx, enrolment.enrolmentId);
  const lastClosed = past.findLast((attempt) => attempt.closedAt !== null)?.closedAt ?? new Date(0);
  return { trainingFinished: isTrainingFinished(course, completions), redone: redoneTopics(course, completions, lastClosed) };
}

/** The training of the round under way; a round that a pass came out of is over, and another has not begun. */
async function findTraining(tx: Handle, personId: string, courseId: string): Promise<Training | null> {
  const enrolment = await enrolments.findEnrolment(tx, personId, courseId);
  if (!enrolment || (await enrolments.hasPassed(tx, enrolment.enrolmentId))) return null;
  return { enrolment, version: await readVersion(tx, enrolment.versionId) };
}

/** A decided application, and one that a pass already serves, need no test. */
async function findReasonNotToSit(
  tx: Handle,
  application: ToDecide,
  personId: string,
  { servingCourseIds, inForce }: Asked,
  now: Date,
): Promise<"decided" | "pass-serves" | null> {
  if (isDecided(application.status)) return "decided";
  const passes = await listHeldPasses(tx, { authorityId: application.authorityId, personId, courseIds: servingCourseIds });
  return passes.some((pass) => passServes(pass, inForce.policy, londonDate(now)).serves) ? "pass-serves" : null;
}
