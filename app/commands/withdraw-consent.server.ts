import { decideWithdrawal, type WithdrawalRefusal } from "#app/domain/licensing/consent";
import type { Driver } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { findConsent, insertConsentEntry } from "#db/queries/consents";
import type { Store } from "#db/store";

export type ConsentWithdrawal = { done: true } | { done: false; reason: WithdrawalRefusal };

/** Takes a driver's consent back, as long as no decision rests on it. */
export function withdrawConsent(store: Store, { personId }: Driver, consentId: string, now: Date): Promise<ConsentWithdrawal> {
  return store.transaction(async (tx) => {
    const consent = found(await findConsent(tx, consentId, now));
    found(consent.personId === personId || null);
    const decision = decideWithdrawal(consent.state);
    if (!decision.done) return decision;

    await insertConsentEntry(tx, { consentId, kind: "withdrawn", applicationId: null, personId }, now);
    const { authorityId, passRecordId } = consent;
    const entry = { actor: { personId, role: "driver" as const }, authorityId, action: "consent.withdrawn", subject: passRecordId };
    await audit.record(tx, { ...entry, detail: { consent: consentId } }, now);
    return decision;
  });
}
