import { decideDeclining, type DecliningRefusal } from "#app/domain/licensing/revocation";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { findRevocableForAuthority } from "#db/queries/revocable-passes";
import { findLastStep, insertStep } from "#db/queries/revocations";
import type { Store } from "#db/store";

export type RevocationDeclining = { done: true } | { done: false; reason: DecliningRefusal };

/** Closes a proposal to revoke a pass: the pass stays as it is, and the proposal stays on the record. */
export function declineRevocation(
  store: Store,
  { personId: officerId, authorityId }: Officer,
  certificateNumber: string,
  now: Date,
): Promise<RevocationDeclining> {
  return store.transaction(async (tx) => {
    const { passRecordId } = found(await findRevocableForAuthority(tx, certificateNumber, authorityId));
    const decision = decideDeclining(await findLastStep(tx, passRecordId));
    if (!decision.done) return decision;

    await insertStep(tx, { passRecordId, step: "declined", reason: null, authorityId, officerId, link: null }, now);
    const actor = { personId: officerId, role: "officer" } as const;
    await audit.record(tx, { actor, authorityId, action: "revocation.declined", subject: passRecordId }, now);
    return decision;
  });
}
