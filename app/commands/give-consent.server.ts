import { randomBytes } from "node:crypto";
import { z } from "zod";
import { CODE_HOURS, CONSENT_DAYS } from "#app/domain/licensing/consent";
import { roomCode } from "#app/domain/licensing/room-code";
import type { Driver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { hashToken } from "#app/server/token.server";
import * as audit from "#db/queries/audit";
import { findAuthority } from "#db/queries/authorities";
import { insertConsent } from "#db/queries/consents";
import { findPassForDriver } from "#db/queries/passes";
import type { Store } from "#db/store";

const HOUR = 60 * 60 * 1000;

export const ConsentForm = z.object({ authority: z.string({ error: "authority-missing" }).min(1, "authority-missing") });

/** `code` is shown once; only its hash is kept. */
export type GivenConsent = { done: true; code: string | null } | { done: false; reason: "authority-missing" };

/** Lets the officers of one council, or with `authorityId` null whoever is told the code, see and accept a pass of this driver. */
export function giveConsent(
  store: Store,
  { personId }: Driver,
  { certificateNumber, authorityId }: { certificateNumber: string; authorityId: string | null },
  now: Date,
): Promise<GivenConsent> {
  const code = authorityId === null ? roomCode(randomBytes(6)) : null;
  return store.transaction(async (tx) => {
    const pass = found(await findPassForDriver(tx, certificateNumber, personId));
    if (authorityId !== null && !(await findAuthority(tx, authorityId))) return { done: false, reason: "authority-missing" };

    const { passRecordId } = pass;
    const codeHash = code && consentCodeHash(certificateNumber, code);
    const expiresAt = new Date(now.getTime() + (code ? CODE_HOURS : CONSENT_DAYS * 24) * HOUR);
    const consentId = await insertConsent(tx, { passRecordId, personId, authorityId, codeHash, expiresAt }, now);
    const entry = { actor: { personId, role: "driver" as const }, authorityId, action: "consent.given", subject: passRecordId };
    await audit.record(tx, { ...entry, detail: { consent: consentId, by: code ? "code" : "council" } }, now);
    return { done: true, code };
  });
}

/** A code opens one pass and no other. */
export function consentCodeHash(certificateNumber: string, code: string): string {
  return hashToken(`${certificateNumber} ${code}`);
}
