import type { AcceptanceRefusal } from "#app/domain/licensing/consent";

/** Why no pass was shown. */
export const SHOWING_REFUSALS: Record<"number-missing" | "number-wrong" | "no-consent" | "already-decided" | "too-many-tries", string> = {
  "number-missing": "Enter the number on the certificate",
  "number-wrong": "This is no certificate number. Check every symbol, such as CSE-XXXX-XXXX-XXXX-X",
  "no-consent":
    "There is no pass with this number that its holder lets you see. Ask the driver to give your council their consent, or to read a new code to you",
  "already-decided": "Somebody has decided about this application already. See how it stands now",
  "too-many-tries": "There were too many tries. Wait an hour, then try again",
};

/** Why a pass was not accepted. */
export const ACCEPTANCE_REFUSALS: Record<AcceptanceRefusal, string> = {
  "already-decided": "Somebody has decided about this application already. See how it stands now",
  "consent-over": "The driver’s consent does not stand any more. Ask them for a new one",
  "somebody-else": "The holder of this pass is not the applicant: surname and date of birth differ",
  "linked-to-another": "Another driver has this application in their account already",
  "pass-not-valid": "The pass is not valid any more",
  "pass-does-not-serve": "By your policy this pass does not serve the application. You can waive the test instead, with your reason",
  "identity-check-missing": "Choose how you checked who the driver is",
};

/** The consent or the application changed while the page was open: a lost race. The rest is for the officer to mend. */
export const LOST_RACES: readonly AcceptanceRefusal[] = ["already-decided", "consent-over", "linked-to-another"];
