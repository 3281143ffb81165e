import { addMonths, type CalendarDate, londonDate, londonMidnight } from "#app/domain/licensing/calendar-date";
import type { Policy } from "#app/domain/licensing/policy";
import { type ExtraTime, minutesWith } from "./adjustments.ts";
import type { PlaceDecision } from "./place.ts";
import { isOutOfTime } from "./response.ts";

/** An earlier attempt for the same licence application. `closedAt` is null only while it is open. */
export type PastAttempt = { number: number; open: boolean; passed: boolean; closedAt: Date | null; topicsToRedo: readonly string[] };

export type StartDecision =
  | { done: true; number: number; deadlineAt: Date | null }
  | { done: false; reason: "training-not-finished" | "attempt-open" | "already-passed" }
  | { done: false; reason: "barred"; untilOn: CalendarDate }
  | { done: false; reason: "cooling-down"; until: Date }
  | { done: false; reason: "redo-modules"; topics: readonly string[] }
  | { done: false; reason: "needs-officer" }
  | { done: false; reason: "wait-as-new-applicant"; until: Date };

/** Everything that may stand between a driver and the test; those after the first are found outside the rules in this file. */
export type StartRefusal =
  | Exclude<StartDecision, { done: true }>["reason"]
  | Extract<PlaceDecision, { done: false }>["reason"]
  | "decided"
  | "pass-serves"
  | "bank-too-small";

/** The first instant at which the waiting rules allow another attempt, or what stands instead of one. */
export type NextTry = Date | "needs-officer" | "now";

/** `allowedAt` is when an officer last allowed another attempt: after a fail that also ends the waiting. */
export type History = {
  policy: Policy;
  applicationKind: "new" | "renewal";
  past: readonly PastAttempt[];
  extraAttempts: number;
  allowedAt?: Date | null;
};

type StartInput = History & {
  trainingFinished: boolean;
  redone: ReadonlySet<string>;
  extraTime?: ExtraTime;
  /** The last day of a bar after misconduct, or null. */
  barredUntil?: CalendarDate | null;
};

/**
 * Whether a driver may start an attempt now, with its number (from 1) and deadline.
 * `extraAttempts` are those an officer has allowed on top of the policy; `redone` are the topics finished again since the last attempt.
 * A refusal names the first thing the driver can act on, in this order:
 * 1. attempt-open: go on with it. 2. already-passed: nothing is left to do. 3. barred: an officer found misconduct.
 * 4. training-not-finished: finish it. 5. needs-officer (renewal): ask the office. 6. wait-as-new-applicant: no sooner step helps.
 * 7. redo-modules: can be done during the cool-down. 8. cooling-down: only waiting is left.
 * Throws on a closed attempt without the time it was closed.
 */
export function decideStart(input: StartInput, now: Date): StartDecision {
  const { policy, past, barredUntil = null } = input;
  if (past.some((attempt) => attempt.open)) return { done: false, reason: "attempt-open" };
  if (past.some((attempt) => attempt.passed)) return { done: false, reason: "already-passed" };
  if (barredUntil !== null && londonDate(now) <= barredUntil) return { done: false, reason: "barred", untilOn: barredUntil };
  if (!input.trainingFinished) return { done: false, reason: "training-not-finished" };
  if (needsOfficer(input)) return { done: false, reason: "needs-officer" };

  const wait = endOfNewApplicantWait(input);
  if (wait && now < wait) return { done: false, reason: "wait-as-new-applicant", until: wait };
  const topics = topicsLeftToRedo(input);
  if (topics.length > 0) return { done: false, reason: "redo-modules", topics };
  const coolDown = endOfCoolDown(input);
  if (coolDown && now < coolDown) return { done: false, reason: "cooling-down", until: coolDown };

  const minutes = minutesWith(policy.minutes, input.extraTime ?? "none");
  const deadlineAt = minutes === null ? null : new Date(now.getTime() + minutes * 60_000);
  return { done: true, number: (lastClosed(past)?.number ?? 0) + 1, deadlineAt };
}

/** What the result page says after a fail: the first instant at which the waiting rules allow another attempt. Modules to redo are told apart. */
export function nextTry(history: History, now: Date): NextTry {
  if (needsOfficer(history)) return "needs-officer";
  const ends = [endOfNewApplicantWait(history), endOfCoolDown(history)].map((end) => end?.getTime() ?? 0);
  const latest = Math.max(...ends);
  return latest > now.getTime() ? new Date(latest) : "now";
}

/** True when an attempt's time, with the grace for the network, is over: it must be closed with the responses it has. */
export function isOverdue(attempt: { deadlineAt: Date | null }, now: Date): boolean {
  return isOutOfTime(attempt.deadlineAt, now);
}

/** A renewal is somebody's livelihood: it is never locked out by the clock, an officer decides. */
function needsOfficer(history: History): boolean {
  return history.applicationKind === "renewal" && attemptsUsedUp(history);
}

/** After the last attempt a new applicant waits whole calendar months, to the start of that day in London; then has one attempt, and waits again. */
function endOfNewApplicantWait(history: History): Date | null {
  const last = lastClosed(history.past);
  if (!last || isAllowedSince(history, last) || history.applicationKind !== "new" || !attemptsUsedUp(history)) return null;
  return londonMidnight(addMonths(londonDate(last.closedAt), history.policy.new_applicant_wait_months));
}

/** The first number of hours stands before the second attempt, and so on; the last serves all later ones. */
function endOfCoolDown(history: History): Date | null {
  const { policy, past } = history;
  const last = lastClosed(past);
  if (!last || isAllowedSince(history, last)) return null;
  const hours = policy.cool_down_hours[closed(past).length - 1] ?? policy.cool_down_hours.at(-1) ?? 0;
  return new Date(last.closedAt.getTime() + hours * 3_600_000);
}

function isAllowedSince({ allowedAt }: History, last: { closedAt: Date }): boolean {
  return allowedAt ? allowedAt > last.closedAt : false;
}

function topicsLeftToRedo(input: History & { redone: ReadonlySet<string> }): readonly string[] {
  if (!input.policy.redo_failed_modules) return [];
  return lastClosed(input.past)?.topicsToRedo.filter((topic) => !input.redone.has(topic)) ?? [];
}

function attemptsUsedUp({ policy, past, extraAttempts }: History): boolean {
  return closed(past).length >= policy.attempts + extraAttempts;
}

function lastClosed(past: readonly PastAttempt[]) {
  return closed(past).at(-1);
}

function closed(past: readonly PastAttempt[]) {
  const attempts = past.filter((attempt) => !attempt.open).toSorted((one, other) => one.number - other.number);
  return attempts.map((attempt) => {
    if (!attempt.closedAt) throw new Error(`attempt ${attempt.number} is closed but does not say when`);
    return { ...attempt, closedAt: attempt.closedAt };
  });
}
