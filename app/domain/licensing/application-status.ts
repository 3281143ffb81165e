import type { CalendarDate } from "./calendar-date.ts";
import { isValidOn } from "./validity.ts";

export const APPLICATION_STATUSES = [
  "training-not-started",
  "in-training",
  "test-failed",
  "needs-decision",
  "ready-to-verify",
  "check-identity",
  "waiting-for-driver",
  "verified",
  "waived",
  "refused",
  "expired",
  "revoked",
] as const;

export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

export const DECIDED_STATUSES: readonly string[] = [
  "verified",
  "waived",
  "refused",
  "expired",
  "revoked",
] satisfies readonly ApplicationStatus[];

/** Whether an officer's decision stands, so that there is nothing left to do for training, test or verification. */
export function isDecided(status: string): boolean {
  return DECIDED_STATUSES.includes(status);
}

/** The status a stored word stands for. Throws on any other word. */
export function applicationStatusOf(word: string): ApplicationStatus {
  const status = APPLICATION_STATUSES.find((candidate) => candidate === word);
  if (!status) throw new Error(`“${word}” is no status of an application`);
  return status;
}

type OutcomeKind = "verified" | "waived" | "refused" | "deferred";

export type StatusFacts = {
  /**
   * The officer's last decision that still stands; null when an officer let the application go on. `passUntil` is the last day of
   * the pass it rests on, or of the other training that it accepts. `answered`: the driver has replied to the question it asked.
   */
  outcome: null | { kind: OutcomeKind; passUntil: CalendarDate | null; passRevoked: boolean; answered?: boolean };
  identity: "matched" | "to-check" | "none";
  trainingStarted: boolean;
  /** An unrevoked, valid pass that this application's policy accepts. */
  usablePass: boolean;
  /** A valid pass that this application's policy does not accept, with no attempt open and none to come. */
  unusablePass: boolean;
  attempts: { used: number; open: boolean; lastFailed: boolean; mayTryAgainAt: Date | null; needsOfficer: boolean };
};

/**
 * The one word for where an application stands; driver, officer and report all ask here, so they cannot disagree. In order:
 * 1. an officer's decision: verified or waived (or revoked, or expired, as what it rests on now is), refused, deferred
 *    (waiting-for-driver until the driver has answered, then needs-decision);
 * 2. an identity that does not quite match, or a pass of somebody who is not matched: check-identity;
 * 3. a pass: usable is ready-to-verify, unusable needs-decision;
 * 4. the test: no attempts left is needs-decision, else the last one failed is test-failed;
 * 5. the training: begun, or an attempt open, is in-training; else training-not-started.
 */
export function applicationStatus(facts: StatusFacts, today: CalendarDate): ApplicationStatus {
  if (facts.outcome) return decidedStatus(facts.outcome, today);
  if (identityUnsure(facts)) return "check-identity";
  if (facts.usablePass) return "ready-to-verify";
  if (facts.unusablePass || facts.attempts.needsOfficer) return "needs-decision";
  if (facts.attempts.lastFailed) return "test-failed";
  return facts.trainingStarted || facts.attempts.open ? "in-training" : "training-not-started";
}

function decidedStatus(outcome: NonNullable<StatusFacts["outcome"]>, today: CalendarDate): ApplicationStatus {
  if (outcome.kind === "deferred") return outcome.answered ? "needs-decision" : "waiting-for-driver";
  if (outcome.kind === "refused") return outcome.kind;
  if (outcome.kind === "verified" && outcome.passRevoked) return "revoked";
  return outcome.passUntil === null || isValidOn(outcome.passUntil, today) ? outcome.kind : "expired";
}

function identityUnsure({ identity, usablePass, unusablePass }: StatusFacts): boolean {
  return identity === "to-check" || (identity === "none" && (usablePass || unusablePass));
}
