import type { ApplicationStatus } from "#app/domain/licensing/application-status";
import { londonDate, printDate } from "#app/domain/licensing/calendar-date";

/** Where an application stands, as officers say it. */
export const STATUS_WORDS: Record<ApplicationStatus, string> = {
  "training-not-started": "Training not started",
  "in-training": "In training",
  "test-failed": "Test failed",
  "needs-decision": "Needs your decision",
  "ready-to-verify": "Passed, ready to verify",
  "check-identity": "Check identity",
  "waiting-for-driver": "Waiting for the driver",
  verified: "Verified",
  waived: "Waived",
  refused: "Refused",
  expired: "Expired",
  revoked: "Revoked",
};

export type Standing = { status: ApplicationStatus; tryAgainAt: Date | null };

/** The same with the day of the next try, while that is still to come. */
export function statusWords({ status, tryAgainAt }: Standing, now: Date): string {
  if (status !== "test-failed") return STATUS_WORDS[status];
  const when = tryAgainAt && tryAgainAt > now ? `try again on ${printDate(londonDate(tryAgainAt))}` : "may try again now";
  return `${STATUS_WORDS[status]} (${when})`;
}

export const KIND_OF_APPLICATION = { new: "New", renewal: "Renewal" } as const;

/** New or renewal, as the store spells it. */
export function kindWords(kind: string): string {
  return kind === "renewal" ? KIND_OF_APPLICATION.renewal : KIND_OF_APPLICATION.new;
}

/** The authority's own name for a licensee type; its short name where there is none any more. */
export function typeWords(types: readonly { licenseeType: string; label: string }[], licenseeType: string): string {
  return types.find((type) => type.licenseeType === licenseeType)?.label ?? licenseeType;
}

export const ERASED = "Details erased";

const PLACES: Record<string, string> = { home: "at home", supervised: "in the council’s room", oral: "aloud, with an officer" };

/** Where a test was sat. */
export function placeWords(place: string): string {
  return PLACES[place] ?? place;
}
