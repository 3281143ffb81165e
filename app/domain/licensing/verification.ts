import { type ApplicationStatus, isDecided } from "./application-status.ts";
import type { CalendarDate } from "./calendar-date.ts";
import { isValidOn } from "./validity.ts";

/** How an officer satisfied themselves that the person who passed is the applicant. */
export const IDENTITY_CHECKS = ["passport", "driving-licence", "biometric-residence-permit", "known-licence-holder"] as const;

export type VerificationRefusal = "not-ready" | "identity-not-confirmed" | "pass-not-valid" | "already-decided" | "identity-check-missing";

type VerificationFacts = { status: ApplicationStatus; passUntil: CalendarDate | null; identityCheck: string | null };

/**
 * Whether an officer may now record that this application's applicant holds a valid pass; `identityCheck` is one of IDENTITY_CHECKS.
 * `passUntil` is the last day of a pass that serves: with one an application may be verified out of a decision that was put off, too.
 */
export function decideVerification(
  { status, passUntil, identityCheck }: VerificationFacts,
  today: CalendarDate,
): { done: true } | { done: false; reason: VerificationRefusal } {
  if (isDecided(status)) return { done: false, reason: "already-decided" };
  if (status === "check-identity") return { done: false, reason: "identity-not-confirmed" };
  if (!mayVerify(status, passUntil !== null)) return { done: false, reason: "not-ready" };
  if (passUntil === null || !isValidOn(passUntil, today)) return { done: false, reason: "pass-not-valid" };
  if (!IDENTITY_CHECKS.some((check) => check === identityCheck)) return { done: false, reason: "identity-check-missing" };
  return { done: true };
}

/** Whether verifying is open as the application stands. */
export function mayVerify(status: ApplicationStatus, passServes: boolean): boolean {
  return status === "ready-to-verify" || (status === "needs-decision" && passServes);
}

/** Whether an officer may refuse: at any stage before a decision, and never without telling the driver why. */
export function decideRefusal(facts: {
  status: ApplicationStatus;
  reason: string;
}): { done: true } | { done: false; reason: "already-decided" | "reason-missing" } {
  if (isDecided(facts.status)) return { done: false, reason: "already-decided" };
  return facts.reason.trim() === "" ? { done: false, reason: "reason-missing" } : { done: true };
}
