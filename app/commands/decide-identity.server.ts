import { z } from "zod";
import { decideIdentity, IDENTITY_DECISIONS, type IdentityDecision, type IdentityRefusal } from "#app/domain/licensing/identity-decision";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { identityConfirmedLetter, identityNotConfirmedLetter } from "#app/server/letters.server";
import * as audit from "#db/queries/audit";
import { type ClaimToCheck, findClaimForAuthority, insertIdentityDecision } from "#db/queries/identity-decisions";
import { linkDriver } from "#db/queries/invited-applications";
import { queueMail } from "#db/queries/outbox";
import type { Handle, Store } from "#db/store";
import { refreshApplicationStatus } from "./refresh-application-status.server.ts";

export const IdentityDecisionForm = z.object({
  decision: z.enum(IDENTITY_DECISIONS, { error: "decision-missing" }),
  reason: z.string({ error: "reason-missing" }).trim().min(1, "reason-missing").max(1000, "reason-long"),
  tell: z.literal("yes").optional(),
});

export type IdentityDeciding = { done: true; applicationId: string } | { done: false; reason: IdentityRefusal };
type Input = { claimId: string; decision: IdentityDecision; reason: string; tell: boolean };

/**
 * Settles a claim whose details were not quite the applicant's. The same person is given the application; for anybody else the
 * claim is closed. Nothing links the two but this decision, with its officer and its reason.
 */
export function decideClaim(store: Store, officer: Officer, input: Input, now: Date): Promise<IdentityDeciding> {
  return store.transaction(async (tx) => {
    const claim = found(await findClaimForAuthority(tx, input.claimId, officer.authorityId));
    const { claimId, personId, applicationId, linkedTo } = claim;
    const facts = { decided: claim.decision !== null, claimantId: personId, linkedTo };
    const decision = decideIdentity(facts, input.decision);
    if (!decision.done) return decision;

    const { reason } = input;
    await insertIdentityDecision(tx, { claimId, decision: input.decision, reason, officerId: officer.personId }, now);
    if (input.decision === "same") await linkDriver(tx, applicationId, personId, now);
    await refreshApplicationStatus(tx, applicationId, now);
    if (input.tell) await tellClaimant(tx, officer, claim, input.decision, now);
    const entry = { actor: { personId: officer.personId, role: "officer" as const }, authorityId: officer.authorityId };
    const detail = { claim: claimId, decision: input.decision };
    await audit.record(tx, { ...entry, action: "identity.decided", subject: applicationId, detail }, now);
    return { done: true, applicationId };
  });
}

function tellClaimant(
  tx: Handle,
  { authorityId, authorityName }: Officer,
  { email, reference, applicationId }: ClaimToCheck,
  decision: IdentityDecision,
  now: Date,
): Promise<void> {
  const letter = decision === "same" ? identityConfirmedLetter : identityNotConfirmedLetter;
  return queueMail(tx, { recipient: email, ...letter({ authorityName, reference }), authorityId, applicationId }, now);
}
