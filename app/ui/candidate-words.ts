import type { CandidateReason } from "#app/domain/licensing/candidates";

type Refusal =
  "already-decided" | "already-linked" | "no-candidate" | "claim-decided" | "driver-missing" | "reason-missing" | "reason-long";

/** Why an application was not given to a driver. */
export const CANDIDATE_REFUSALS: Record<Refusal, string> = {
  "already-decided": "Somebody has decided about this application already. See how it stands now",
  "already-linked": "A driver has this application already",
  "no-candidate": "What is known of this driver has changed. Look at the list again",
  "claim-decided": "A colleague has decided that this driver is not the applicant",
  "driver-missing": "Choose the driver who is the applicant",
  "reason-missing": "Say how you know",
  "reason-long": "Keep this to 1,000 characters",
};

/** What speaks for a driver being the applicant. */
export const CANDIDATE_REASON_WORDS: Record<CandidateReason, string> = {
  "same-licence-number": "Same licence number",
  "same-birth-date": "Same date of birth",
  "birth-date-turned-round": "Date of birth with day and month the other way round",
  "same-name": "Same name",
  "same-name-earlier": "Same name as on an earlier application",
  "same-words-other-order": "Same names in another order, or a name left out",
  "sounds-alike": "Names that sound alike",
  "same-surname": "Same surname, or one that sounds like it",
};
