import { normaliseName } from "./person-name.ts";

/** What an officer says of a claim whose surname or birth date was not the applicant's. */
export const IDENTITY_DECISIONS = ["same", "different"] as const;

export type IdentityDecision = (typeof IDENTITY_DECISIONS)[number];
export type IdentityRefusal = "already-decided" | "linked-to-another";

type ClaimFacts = { decided: boolean; claimantId: string; linkedTo: string | null };

/** Whether a claim may be decided so: once, and never in favour of a second person. */
export function decideIdentity(
  { decided, claimantId, linkedTo }: ClaimFacts,
  decision: IdentityDecision,
): { done: true } | { done: false; reason: IdentityRefusal } {
  if (decided) return { done: false, reason: "already-decided" };
  if (decision === "same" && linkedTo !== null && linkedTo !== claimantId) return { done: false, reason: "linked-to-another" };
  return { done: true };
}

export type PersonDetails = { firstNames: string; surname: string; bornOn: string };

/** What of two people's details is the same, as names are compared; first names decide nothing and are shown beside the rest. */
export function compareDetails(one: PersonDetails, other: PersonDetails): Record<keyof PersonDetails, boolean> {
  const same = (a: string, b: string) => normaliseName(a) === normaliseName(b);
  return {
    surname: same(one.surname, other.surname),
    firstNames: same(one.firstNames, other.firstNames),
    bornOn: one.bornOn === other.bornOn,
  };
}
