import { z } from "zod";
import { decideProposal, type ProposalRefusal } from "#app/domain/licensing/revocation";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { findRevocableForAuthority } from "#db/queries/revocable-passes";
import { findLastStep, insertStep } from "#db/queries/revocations";
import type { Store } from "#db/store";

export const RevocationForm = z.object({ reason: z.string().trim().max(1000, "reason-long").default("") });

export type RevocationProposal = { done: true } | { done: false; reason: ProposalRefusal };

/** Proposes to revoke a pass of this authority. The pass counts as before until another officer confirms. */
export function proposeRevocation(
  store: Store,
  { personId: officerId, authorityId }: Officer,
  { certificateNumber, reason }: { certificateNumber: string; reason: string },
  now: Date,
): Promise<RevocationProposal> {
  return store.transaction(async (tx) => {
    const { passRecordId } = found(await findRevocableForAuthority(tx, certificateNumber, authorityId));
    const decision = decideProposal(await findLastStep(tx, passRecordId), reason);
    if (!decision.done) return decision;

    await insertStep(tx, { passRecordId, step: "proposed", reason, authorityId, officerId, link: null }, now);
    const actor = { personId: officerId, role: "officer" } as const;
    await audit.record(tx, { actor, authorityId, action: "revocation.proposed", subject: passRecordId }, now);
    return decision;
  });
}
