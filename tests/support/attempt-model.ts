/** What an attempt may do, in a page of plain code that shares nothing with the product: the product is held against it. */

const GRACE = 5000;
const MINUTE = 60_000;

export type ModelAttempt = {
  attemptId: string;
  deadline: number;
  closedAt: number | null;
  passed: boolean;
  /** How many options each question has, in order. */
  options: readonly number[];
  saved: Map<number, { revision: number; value: string }>;
  flagged: Set<number>;
};

/** The policy that the model knows by heart. */
export const MODEL_POLICY = { minutes: 40, attempts: 3, coolDownHours: [1, 2], waitMonths: 1 };

/** Every instant after the same date in the next month is past the waiting time of a new applicant; the model never asks in between. */
const WAIT_IS_SURELY_OVER = 32 * 24 * 60 * MINUTE;

export class DriverModel {
  readonly attempts: ModelAttempt[] = [];

  /** What starting an attempt must answer now; "unsure" on the few days that depend on the calendar. */
  start(now: number): "started" | "attempt-open" | "already-passed" | "wait-as-new-applicant" | "cooling-down" | "unsure" {
    const last = this.attempts.at(-1);
    if (!last) return "started";
    if (this.attempts.some((attempt) => attempt.passed)) return "already-passed";
    if (last.closedAt === null) return "attempt-open";
    const since = now - last.closedAt;
    const used = this.attempts.length;
    if (used >= MODEL_POLICY.attempts && since < WAIT_IS_SURELY_OVER)
      return since < 27 * 24 * 60 * MINUTE ? "wait-as-new-applicant" : "unsure";
    const hours = MODEL_POLICY.coolDownHours[used - 1] ?? 2;
    return since < hours * 60 * MINUTE ? "cooling-down" : "started";
  }

  begin(attemptId: string, options: readonly number[], now: number): void {
    const deadline = now + MODEL_POLICY.minutes * MINUTE;
    this.attempts.push({ attemptId, deadline, closedAt: null, passed: false, options, saved: new Map(), flagged: new Set() });
  }
}

/** The time of an attempt is over, with the grace: whatever touches it now must close it. */
export function isOver(attempt: ModelAttempt, now: number): boolean {
  return attempt.closedAt === null && now > attempt.deadline + GRACE;
}

export function close(attempt: ModelAttempt, at: number): void {
  attempt.closedAt = at;
}

/** What sending a value must answer, and what the attempt is then. */
export function respond(attempt: ModelAttempt, position: number, value: string | null, basedOn: number, now: number): string {
  if (attempt.closedAt !== null) return "attempt-closed";
  if (isOver(attempt, now)) {
    close(attempt, attempt.deadline);
    return "out-of-time";
  }
  if (value === null) return "nothing-chosen";
  if (Number(value) > (attempt.options[position - 1] ?? 0)) return "not-an-option";
  const latest = attempt.saved.get(position);
  if (latest?.value === value) return `revision ${latest.revision}`;
  if (latest && latest.revision > basedOn) return "superseded";
  const revision = (latest?.revision ?? 0) + 1;
  attempt.saved.set(position, { revision, value });
  return `revision ${revision}`;
}

/** What a flag must answer, and what the attempt is then. */
export function flag(attempt: ModelAttempt, position: number, flagged: boolean, now: number): string {
  if (attempt.closedAt !== null) return "attempt-closed";
  if (isOver(attempt, now)) {
    close(attempt, attempt.deadline);
    return "out-of-time";
  }
  if (flagged) attempt.flagged.add(position);
  else attempt.flagged.delete(position);
  return "done";
}

/** What handing in must answer, and what the attempt is then. */
export function submit(attempt: ModelAttempt, now: number): "closed" | "closed before" {
  if (attempt.closedAt !== null) return "closed before";
  close(attempt, isOver(attempt, now) ? attempt.deadline : now);
  return "closed";
}
