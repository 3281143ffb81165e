import { type ApplicationStatus, isDecided } from "./application-status.ts";
import { addMonths, type CalendarDate } from "./calendar-date.ts";
import type { Policy } from "./policy.ts";
import { isValidOn } from "./validity.ts";

/** Another authority's or provider's training, as the paper that an officer has seen says it. `expiresOn` is its last valid day here. */
export type OtherTraining = { provider: string; certificateReference: string; trainedOn: CalendarDate; expiresOn: CalendarDate };

export type WaiverRefusal =
  | "already-decided"
  | "not-accepted"
  | "trained-in-future"
  | "trained-before-policy"
  | "trained-too-long-ago"
  | "expiry-past"
  | "expiry-too-late";

/**
 * Whether an officer may accept other training in place of the test. The policy decides as it does of a pass: whether such
 * training counts at all, since when, how old it may be, and for how long it may count at the most.
 */
export function decideWaiver(
  { status, training, policy }: { status: ApplicationStatus; training: OtherTraining; policy: Policy },
  today: CalendarDate,
): { done: true } | { done: false; reason: WaiverRefusal } {
  if (isDecided(status)) return { done: false, reason: "already-decided" };
  if (!policy.accepts_other_training) return { done: false, reason: "not-accepted" };
  const { trainedOn, expiresOn } = training;
  if (trainedOn > today) return { done: false, reason: "trained-in-future" };
  if (policy.accepted_from !== null && trainedOn < policy.accepted_from) return { done: false, reason: "trained-before-policy" };
  const oldest = policy.accepted_pass_age_months;
  if (oldest !== null && today > addMonths(trainedOn, oldest)) return { done: false, reason: "trained-too-long-ago" };
  if (!isValidOn(expiresOn, today)) return { done: false, reason: "expiry-past" };
  return expiresOn > addMonths(trainedOn, policy.validity_months) ? { done: false, reason: "expiry-too-late" } : { done: true };
}
