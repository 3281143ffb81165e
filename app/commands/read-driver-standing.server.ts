import { isTrainingFinished } from "#app/domain/course/progress";
import { planReading, type ReadingPlan, type Redo } from "#app/domain/course/reading-plan";
import { type NextStep, nextSteps, type StepFacts } from "#app/domain/licensing/next-step";
import { type ClaimedApplication, listForDriver, listLastDecisions } from "#db/queries/driver-applications";
import { listLatestResponses } from "#db/queries/responses";
import { findAttemptForDriver } from "#db/queries/attempts";
import { findTraining, type Training } from "#db/queries/trainings";
import type { Handle } from "#db/store";
import { type AttemptStartDecision, decideAttemptStart } from "./decide-attempt-start.server.ts";

type Decisions = Awaited<ReturnType<typeof listLastDecisions>>;
/** How long the test is and how many questions it has, by the policy in force. */
type TestShape = { minutes: number | null; items: number };

export type StandingApplication = ClaimedApplication &
  StepFacts & { decision: NonNullable<ReturnType<Decisions["get"]>> | null; test: TestShape | null; openPosition: number | null };
export type StandingCourse = {
  courseId: string;
  title: string;
  version: number;
  approval: string;
  /** Whether a round of reading is under way, was ended by a pass, or has never been begun. */
  round: "none" | "open" | "over";
  plan: ReadingPlan;
};

/** Everything a driver's own pages say of where they stand, safe to hand on: no question, no key. The steps are the most urgent first. */
export type Standing = { steps: [NextStep, ...NextStep[]]; applications: StandingApplication[]; courses: StandingCourse[] };

/**
 * Reads where a driver stands. It asks the same rule as the start of the test does, once for each application: a driver has one
 * or two of them.
 */
export async function readStanding(handle: Handle, personId: string, now: Date): Promise<Standing> {
  const claimed = await listForDriver(handle, personId);
  const confirmed = claimed.filter(({ identity }) => identity === "confirmed");
  const decisions = await listLastDecisions(
    handle,
    confirmed.map(({ applicationId }) => applicationId),
  );
  const trainings = await readTrainings(handle, personId, claimed);
  const applications: StandingApplication[] = [];
  const redo = new Map<string, Map<string, Date>>();
  for (const application of claimed) {
    const { courseId, identity } = application;
    const start = identity === "confirmed" ? await decideAttemptStart(handle, application, personId, now) : null;
    if (start) addRedo(redo, courseId, start);
    const open = await readOpenPosition(handle, personId, start);
    const decision = decisions.get(application.applicationId) ?? null;
    const answerSent = decision?.kind === "deferred" && decision.answer !== null;
    applications.push({ ...application, ...factsOf(trainings.get(courseId), start), ...open, decision, answerSent });
  }
  const courses = [...trainings].map(([courseId, training]) => courseOf(courseId, training, redo.get(courseId) ?? new Map()));
  return { steps: nextSteps(applications), applications, courses };
}

async function readTrainings(handle: Handle, personId: string, claimed: readonly ClaimedApplication[]): Promise<Map<string, Training>> {
  const open = claimed.filter(({ identity }) => identity !== "rejected");
  const trainings = new Map<string, Training>();
  for (const courseId of new Set(open.map((application) => application.courseId))) {
    const training = await findTraining(handle, personId, courseId);
    if (training) trainings.set(courseId, training);
  }
  return trainings;
}

function factsOf(training: Training | undefined, start: AttemptStartDecision | null) {
  const over = training?.over ?? false;
  const begun = training?.enrolment != null && !over;
  const closed = start?.past.filter((attempt) => !attempt.open) ?? [];
  const policy = start?.inForce.policy;
  return {
    start: start?.may ?? ({ done: false, reason: "training-not-finished" } as const),
    trainingBegun: begun,
    trainingFinished: over || (begun && isTrainingFinished(training.version.course, training.completions)),
    openAttemptId: start?.past.find((attempt) => attempt.open)?.attemptId ?? null,
    lastAttemptId: closed.at(-1)?.attemptId ?? null,
    test: policy ? { minutes: policy.minutes, items: policy.blueprint.items } : null,
  };
}

/** The first question of an open test that has no answer yet, or null when none is left (or no test is open). */
async function readOpenPosition(handle: Handle, personId: string, start: AttemptStartDecision | null) {
  const open = start?.past.find((attempt) => attempt.open);
  const attempt = open ? await findAttemptForDriver(handle, open.attemptId, personId) : null;
  if (!attempt) return { openPosition: null };
  const responses = await listLatestResponses(handle, attempt.attemptId);
  const index = attempt.paper.items.findIndex(({ itemId }) => !responses.has(itemId));
  return { openPosition: index < 0 ? null : index + 1 };
}

/** Where two applications want the same topic read again, the later fail counts. */
function addRedo(redo: Map<string, Map<string, Date>>, courseId: string, { may, past }: AttemptStartDecision): void {
  const failedAt = past.findLast((attempt) => !attempt.open)?.closedAt;
  if (may.done || may.reason !== "redo-modules" || !failedAt) return;
  const topics = redo.get(courseId) ?? new Map<string, Date>();
  for (const topic of may.topics) if (failedAt > (topics.get(topic) ?? new Date(0))) topics.set(topic, failedAt);
  redo.set(courseId, topics);
}

function courseOf(courseId: string, { version, enrolment, over, completions }: Training, redo: Redo): StandingCourse {
  const { title, approval } = version.course;
  const plan = planReading(version.course, completions, redo);
  const round = enrolment ? (over ? "over" : "open") : "none";
  return { courseId, title, version: version.number, approval: approval.statement, round, plan };
}
