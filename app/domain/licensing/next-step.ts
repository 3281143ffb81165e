import type { StartDecision } from "#app/domain/assessment/attempt-policy";
import type { PlaceDecision } from "#app/domain/assessment/place";
import type { ApplicationStatus } from "./application-status.ts";
import { addDays, type CalendarDate, londonMidnight } from "./calendar-date.ts";

/** Whether the test may be begun for an application; `decided` and `pass-serves`: there is nothing to sit it for. */
export type TestStart = StartDecision | Extract<PlaceDecision, { done: false }> | { done: false; reason: "decided" | "pass-serves" };

/** Whose an application is, as far as one driver may know: `rejected` when an officer has said that it is not theirs. */
export type ClaimIdentity = "confirmed" | "to-check" | "rejected";

/** What the next step of one application depends on. The attempts are this driver's own. */
export type StepFacts = {
  applicationId: string;
  receivedOn: CalendarDate;
  identity: ClaimIdentity;
  status: ApplicationStatus;
  start: TestStart;
  /** Whether this driver has begun a round of training in the course that is not over. */
  trainingBegun: boolean;
  /** Whether nothing is left to read: the round under way is finished, or a pass has ended the last one. */
  trainingFinished: boolean;
  openAttemptId: string | null;
  lastAttemptId: string | null;
  /** The attempt out of which the pass came that serves this application; it may have been sat for another one. */
  passAttemptId: string | null;
  /** Whether the driver has answered the question of an officer who has not decided since. */
  answerSent: boolean;
};

export type FinalStatus = Extract<ApplicationStatus, "verified" | "waived" | "refused" | "expired" | "revoked">;

type Step =
  | { kind: "go-on-with-test"; attemptId: string }
  | { kind: "read-again"; topics: readonly string[] }
  | { kind: "take-test"; again: boolean }
  | { kind: "read"; begun: boolean }
  | { kind: "do-what-was-asked" }
  | { kind: "see-result"; attemptId: string | null }
  | { kind: "wait-until"; why: "bar" | "between-tests"; until: Date; attemptId: string | null }
  | { kind: "wait-for-council"; why: "identity" | "decision" | "answer"; attemptId: string | null }
  | { kind: "ask-council" }
  | { kind: "nothing"; status: FinalStatus };

/** The one thing to do next. Only `add-application` belongs to no application. */
export type NextStep = { kind: "add-application" } | (Step & { applicationId: string });

/** The kinds by urgency: a running clock first, then what the driver can do, then what others must do, then what is over. */
const URGENCY: readonly Step["kind"][] = [
  "go-on-with-test",
  "do-what-was-asked",
  "read-again",
  "take-test",
  "read",
  "see-result",
  "wait-until",
  "wait-for-council",
  "ask-council",
  "nothing",
];

/** The next step of every application, the most urgent first, and among equals the application that was received first. Never empty. */
export function nextSteps(applications: readonly StepFacts[]): [NextStep, ...NextStep[]] {
  const steps = applications
    .map((facts) => ({ ...stepOf(facts), applicationId: facts.applicationId, receivedOn: facts.receivedOn }))
    .toSorted((one, other) => urgency(one) - urgency(other) || one.receivedOn.localeCompare(other.receivedOn))
    .map(({ receivedOn: _, ...step }) => step);
  const [lead, ...others] = steps;
  return lead ? [lead, ...others] : [{ kind: "add-application" }];
}

/** Whether an application asks its driver to begin or go on with the training, also while an officer compares who it is. */
export function asksForTraining({
  identity,
  start,
  trainingFinished,
}: Pick<StepFacts, "identity" | "start" | "trainingFinished">): boolean {
  if (identity === "confirmed") return !start.done && start.reason === "training-not-finished";
  return identity === "to-check" && !trainingFinished;
}

/** What one application asks of its driver now. */
function stepOf(facts: StepFacts): Step {
  if (facts.identity === "rejected") return { kind: "ask-council" };
  if (facts.identity === "to-check") return stepBeforeIdentity(facts);
  if (isFinal(facts.status)) return { kind: "nothing", status: facts.status };
  if (facts.openAttemptId) return { kind: "go-on-with-test", attemptId: facts.openAttemptId };

  if (facts.status === "waiting-for-driver") return { kind: "do-what-was-asked" };
  return facts.answerSent ? stepAfterAnswer(facts) : stepTowardsTest(facts);
}

/** Whoever has answered an officer may read and sit the test meanwhile; what else there is to do the officer says. */
function stepAfterAnswer(facts: StepFacts): Step {
  const step = stepTowardsTest({ ...facts, status: "in-training" });
  const driverActs = step.kind === "read" || step.kind === "read-again" || step.kind === "take-test";
  return driverActs ? step : { kind: "wait-for-council", why: "answer", attemptId: null };
}

/** Reading does not wait for the officer who compares names; the test does. */
function stepBeforeIdentity({ trainingBegun, trainingFinished }: StepFacts): Step {
  if (!trainingFinished) return { kind: "read", begun: trainingBegun };
  return { kind: "wait-for-council", why: "identity", attemptId: null };
}

function stepTowardsTest(facts: StepFacts): Step {
  const { start, status, lastAttemptId: attemptId } = facts;
  const holdsOtherPass = status === "needs-decision" && !facts.trainingBegun;
  // A pass that another council accepted and this one does not: an officer may take it all the same.
  if (holdsOtherPass) return { kind: "wait-for-council", why: "decision", attemptId };
  if (start.done) return { kind: "take-test", again: start.number > 1 };

  switch (start.reason) {
    case "pass-serves":
      return { kind: "see-result", attemptId: facts.passAttemptId };
    case "training-not-finished":
      return { kind: "read", begun: facts.trainingBegun };
    // The page before the test says where it is sat, and asks for the room code.
    case "sit-at-the-council":
    case "identity-not-checked":
      return { kind: "take-test", again: attemptId !== null };
    case "barred":
      return { kind: "wait-until", why: "bar", until: londonMidnight(addDays(start.untilOn, 1)), attemptId };
    case "redo-modules":
      return { kind: "read-again", topics: start.topics };
    case "cooling-down":
    case "wait-as-new-applicant":
      return { kind: "wait-until", why: "between-tests", until: start.until, attemptId };
    case "needs-officer":
    case "already-passed":
    case "decided":
    case "attempt-open":
      return { kind: "wait-for-council", why: "decision", attemptId };
  }
}

function isFinal(status: ApplicationStatus): status is FinalStatus {
  return status === "verified" || status === "waived" || status === "refused" || status === "expired" || status === "revoked";
}

function urgency(step: Step): number {
  return URGENCY.indexOf(step.kind);
}
