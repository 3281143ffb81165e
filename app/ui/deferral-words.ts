import type { DeferralRefusal, ResumptionRefusal } from "#app/domain/licensing/deferral";
import type { WaiverRefusal } from "#app/domain/licensing/waiver";

const DECIDED = "Somebody has decided about this application already. See how it stands now";

/** Why no question was sent. */
export const DEFERRAL_REFUSALS: Record<DeferralRefusal | "reason-long", string> = {
  "already-decided": DECIDED,
  "no-driver": "No driver has this application in their account yet, so nobody could answer",
  "question-open": "A question to the driver is open already. Wait for the answer, or let the application go on",
  "question-missing": "Write what you want to know. The driver reads this",
  "reason-long": "Keep the question to 1,000 characters",
};

/** Why an application was not let go on. */
export const RESUMPTION_REFUSALS: Record<ResumptionRefusal | "reason-missing" | "reason-long", string> = {
  "nothing-to-resume": "A colleague was quicker: nothing holds this application up any more. See how it stands now",
  "reason-missing": "Say why it may go on",
  "reason-long": "Keep the reason to 1,000 characters",
};

type WaiverFault =
  | "provider-missing"
  | "provider-long"
  | "certificate-missing"
  | "certificate-long"
  | "trained-wrong"
  | "expires-wrong"
  | "reason-missing"
  | "reason-long";

/** Why other training was not accepted. */
export const WAIVER_REFUSALS: Record<WaiverRefusal | WaiverFault, string> = {
  "already-decided": DECIDED,
  "not-accepted": "Your policy for this licence accepts no other training",
  "trained-in-future": "The day of the training must be today or earlier",
  "trained-before-policy": "The training was before the first day that your policy accepts",
  "trained-too-long-ago": "The training was longer ago than your policy accepts",
  "expiry-past": "The last day must be today or later: training that has run out cannot take the place of the test",
  "expiry-too-late": "By your policy, training counts for a shorter time than this. Enter an earlier last day",
  "provider-missing": "Enter who gave the training, such as another council or a provider",
  "provider-long": "Keep the provider to 200 characters",
  "certificate-missing": "Enter the number or reference on the certificate you have seen",
  "certificate-long": "Keep the reference to 100 characters",
  "trained-wrong": "Enter the day of the training, such as 7 3 2026",
  "expires-wrong": "Enter the last day on which it counts, such as 6 3 2029",
  "reason-missing": "Say why you accept this training",
  "reason-long": "Keep the reason to 1,000 characters",
};

/** The field that each refusal is about; what stands in no field is about the application as a whole. */
export const WAIVER_FIELDS: Record<WaiverRefusal, "form" | "trainedOn" | "expiresOn"> = {
  "already-decided": "form",
  "not-accepted": "form",
  "trained-in-future": "trainedOn",
  "trained-before-policy": "trainedOn",
  "trained-too-long-ago": "trainedOn",
  "expiry-past": "expiresOn",
  "expiry-too-late": "expiresOn",
};
