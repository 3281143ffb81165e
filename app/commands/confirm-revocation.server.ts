import { z } from "zod";
import { type ConfirmationRefusal, decideConfirmation } from "#app/domain/licensing/revocation";
import type { Officer } from "#app/server/access.server";
import { revocationLetter } from "#app/server/decision-letters.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { appendToLedger } from "#db/queries/ledger";
import { queueMail } from "#db/queries/outbox";
import { readEmail } from "#db/queries/people";
import { findRevocableForAuthority, type RevocablePass } from "#db/queries/revocable-passes";
import { findLastStep, insertStep, listSteps } from "#db/queries/revocations";
import type { Handle, Store } from "#db/store";
import { announceRevoked } from "./announce-pass.server.ts";
import { refreshStatusesOf } from "./refresh-application-status.server.ts";

/** `proposal` is the number of the step that the officer had before their eyes. */
export const ConfirmationForm = z.object({ proposal: z.coerce.number().int().catch(0) });

export type RevocationConfirmation = { done: true } | { done: false; reason: ConfirmationRefusal | "proposal-changed" };

type Input = { certificateNumber: string; proposal: number };

/**
 * Revokes a pass that a colleague has proposed to revoke: an entry in the ledger after the pass's own, every application that
 * rests on the pass worked out again, wherever it is, and a letter that tells the driver what it means and what to do.
 */
export function confirmRevocation(store: Store, officer: Officer, input: Input, now: Date): Promise<RevocationConfirmation> {
  const { personId: officerId, authorityId } = officer;
  return store.transaction(async (tx) => {
    const pass = found(await findRevocableForAuthority(tx, input.certificateNumber, authorityId));
    const { passRecordId } = pass;
    const last = await findLastStep(tx, passRecordId);
    const decision = decideConfirmation(last, officerId);
    if (!decision.done) return decision;
    if (last?.number !== input.proposal) return { done: false, reason: "proposal-changed" };

    const reason = (await listSteps(tx, passRecordId))[0]?.reason ?? "";
    const entry = { type: "REVOKE", at: now.toISOString(), pass: passRecordId, revokes: pass.seq, authority: authorityId };
    const link = await appendToLedger(tx, entry, now);
    await insertStep(tx, { passRecordId, step: "confirmed", reason, authorityId, officerId, link }, now);
    await announceRevoked(tx, passRecordId, now);
    await refreshStatusesOf(tx, pass.personId, now);
    await tellDriver(tx, officer, pass, reason, now);
    const actor = { personId: officerId, role: "officer" } as const;
    await audit.record(tx, { actor, authorityId, action: "pass.revoked", subject: passRecordId, detail: { entry: link.seq } }, now);
    return decision;
  });
}

async function tellDriver(
  tx: Handle,
  { authorityName }: Officer,
  { personId, certificateNumber, passedOn }: RevocablePass,
  reason: string,
  now: Date,
): Promise<void> {
  const letter = revocationLetter({ authorityName, certificateNumber, passedOn, reason });
  await queueMail(tx, { recipient: await readEmail(tx, personId), ...letter }, now);
}
