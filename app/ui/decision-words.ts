import type { AllowanceRefusal } from "#app/domain/licensing/allowance";
import type { IdentityRefusal } from "#app/domain/licensing/identity-decision";
import type { Served } from "#app/domain/licensing/pass-service";
import type { decideRefusal, IDENTITY_CHECKS, VerificationRefusal } from "#app/domain/licensing/verification";
import { type FormState, worded } from "#app/ui/form-state";

type RefusalReason = Extract<ReturnType<typeof decideRefusal>, { done: false }>["reason"];
type PassObjection = Extract<Served, { serves: false }>["reasons"][number];

/** How an officer knows who somebody is. */
export const IDENTITY_CHECK_WORDS: Record<(typeof IDENTITY_CHECKS)[number], string> = {
  passport: "I have seen their passport",
  "driving-licence": "I have seen their driving licence with photo",
  "biometric-residence-permit": "I have seen their biometric residence permit",
  "known-licence-holder": "They hold a licence of ours and we know them",
};

/** The same in the history of an application, said of the officer. */
const IDENTITY_CHECK_HISTORY: Record<(typeof IDENTITY_CHECKS)[number], string> = {
  passport: "passport seen",
  "driving-licence": "driving licence with photo seen",
  "biometric-residence-permit": "biometric residence permit seen",
  "known-licence-holder": "known licence holder",
};

export function identityCheckHistory(check: string | null): string {
  return Object.entries(IDENTITY_CHECK_HISTORY).find(([known]) => known === check)?.[1] ?? "not recorded";
}

/** Why an application was not verified. */
export const VERIFICATION_REFUSALS: Record<VerificationRefusal | "pass-changed", string> = {
  "not-ready": "There is no pass that serves this application, so it cannot be verified",
  "identity-not-confirmed": "First decide whether the person who passed is the applicant",
  "pass-not-valid": "The pass is not valid any more",
  "already-decided": "Somebody has decided about this application already. See how it stands now",
  "identity-check-missing": "Choose how you checked who the driver is",
  "pass-changed": "The pass is another one than you saw. Look at it, then verify",
};

/** Why nothing of a list was verified. */
export function wordedVerifications(form: FormState): FormState {
  const messages = { "nothing-chosen": "Tick at least one application", other: VERIFICATION_REFUSALS["identity-check-missing"] };
  return worded(form, messages);
}

/** Why an application was not refused. */
export const REFUSAL_REFUSALS: Record<RefusalReason | "reason-long", string> = {
  "already-decided": "Somebody has decided about this application already. See how it stands now",
  "reason-missing": "Say why you refuse. The driver reads this",
  "reason-long": "Keep the reason to 1,000 characters",
};

/** Why no further attempt was allowed. */
export const ALLOWANCE_REFUSALS: Record<AllowanceRefusal | "reason-missing" | "reason-long", string> = {
  "already-decided": "Somebody has decided about this application already. See how it stands now",
  "no-driver": "No driver has this application in their account yet",
  "attempts-left": "The driver can take the test without your leave",
  "reason-missing": "Say why you allow another attempt",
  "reason-long": "Keep the reason to 1,000 characters",
};

/** Why a claim was not decided. */
export const IDENTITY_REFUSALS: Record<IdentityRefusal | "decision-missing" | "reason-missing" | "reason-long", string> = {
  "already-decided": "A colleague has decided this already",
  "linked-to-another": "Another driver has this application already, so it cannot be given to this one",
  "decision-missing": "Choose whether this is the applicant",
  "reason-missing": "Say how you know",
  "reason-long": "Keep this to 1,000 characters",
};

/** Why no invitation was sent. */
export const INVITATION_REFUSALS: Record<
  "already-decided" | "already-linked" | "details-erased" | "to-missing" | "email-wrong" | "mobile-wrong",
  string
> = {
  "already-decided": "This application is decided, so there is nothing left to invite to",
  "already-linked": "A driver has this application in their account already",
  "details-erased": "The details of this applicant were erased",
  "to-missing": "Say where the invitation goes",
  "email-wrong": "Enter an e-mail address like name@example.com",
  "mobile-wrong": "Enter a UK mobile number like 07700 900123, or an e-mail address like name@example.com",
};

/** Why a pass does not serve an application. */
export const PASS_OBJECTIONS: Record<PassObjection, string> = {
  revoked: "The pass was revoked.",
  expired: "The pass is not valid any more.",
  "mark-too-low": "The mark is below what you ask, or a critical question was wrong and you want all of them right.",
  "paper-too-short": "The paper had fewer questions than you ask.",
  "too-old": "The test was taken longer ago than you accept.",
  "before-policy": "The test was taken before the first day that you accept.",
};
