import { type ApplicationStatus, isDecided } from "./application-status.ts";
import type { Match } from "./matching.ts";
import type { CertificateStatus } from "./certificate.ts";
import { IDENTITY_CHECKS } from "./verification.ts";

/** Days for a consent that names a council: an officer gets to it in the course of their work. */
export const CONSENT_DAYS = 30;
/** Hours for a code that is read out: it is for a conversation. */
export const CODE_HOURS = 24;

export const CONSENT_ENTRIES = ["shown", "used", "withdrawn"] as const;
/** What happened to a consent: an officer was shown the pass, accepted it, or the driver took the consent back. */
export type ConsentEntry = (typeof CONSENT_ENTRIES)[number];
export type ConsentState = "open" | "used" | "withdrawn" | "over";

/** Whether a driver's consent still stands. Once used it cannot be taken back: a decision rests on it. */
export function consentState(consent: { entries: readonly ConsentEntry[]; expiresAt: Date }, now: Date): ConsentState {
  if (consent.entries.includes("used")) return "used";
  if (consent.entries.includes("withdrawn")) return "withdrawn";
  return consent.expiresAt > now ? "open" : "over";
}

export type WithdrawalRefusal = "already-used" | "already-over";

/** Whether a driver may take a consent back: until it is used. */
export function decideWithdrawal(state: ConsentState): { done: true } | { done: false; reason: WithdrawalRefusal } {
  if (state === "open") return { done: true };
  return { done: false, reason: state === "used" ? "already-used" : "already-over" };
}

export type AcceptanceRefusal =
  | "already-decided"
  | "consent-over"
  | "somebody-else"
  | "linked-to-another"
  | "pass-not-valid"
  | "pass-does-not-serve"
  | "identity-check-missing";

type AcceptanceFacts = {
  status: ApplicationStatus;
  consent: ConsentState;
  state: CertificateStatus;
  serves: boolean;
  /** The pass's holder beside the applicant. */
  match: Match["result"];
  linkedTo: string | null;
  holderId: string;
  identityCheck: string;
};

/**
 * Whether an officer may accept a pass of another council for an application here: with the holder's consent, by this council's
 * own policy, for the applicant and nobody else. Where one detail differs the officer's own check of the identity decides.
 */
export function decideAcceptance(facts: AcceptanceFacts): { done: true } | { done: false; reason: AcceptanceRefusal } {
  const objections: [AcceptanceRefusal, boolean][] = [
    ["already-decided", isDecided(facts.status)],
    ["consent-over", facts.consent !== "open"],
    ["somebody-else", facts.match === "not-found"],
    ["linked-to-another", facts.linkedTo !== null && facts.linkedTo !== facts.holderId],
    ["pass-not-valid", facts.state === "revoked" || facts.state === "expired"],
    ["pass-does-not-serve", !facts.serves],
    ["identity-check-missing", !IDENTITY_CHECKS.some((check) => check === facts.identityCheck)],
  ];
  const objection = objections.find(([, applies]) => applies);
  return objection ? { done: false, reason: objection[0] } : { done: true };
}
