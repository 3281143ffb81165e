import { z } from "zod";
import { isDecided } from "#app/domain/licensing/application-status";
import { readCertificateNumber } from "#app/domain/licensing/certificate-number";
import { readRoomCode } from "#app/domain/licensing/room-code";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { findForAuthority } from "#db/queries/applicants";
import * as audit from "#db/queries/audit";
import { findOpenConsent, insertConsentEntry } from "#db/queries/consents";
import type { Store } from "#db/store";
import { consentCodeHash } from "./give-consent.server.ts";

export const ShowingForm = z.object({
  number: z.string().trim().min(1, "number-missing").max(100, "number-wrong"),
  code: z.string().trim().max(20, "no-consent").default(""),
});

/** `no-consent` is also the answer to a number that does not exist: whoever guesses learns nothing. */
export type ShowingRefusal = "number-wrong" | "no-consent" | "already-decided";
export type Showing = { done: true; consentId: string } | { done: false; reason: ShowingRefusal };

type Input = { applicationId: string; number: string; code: string };

/** Shows an officer the pass that a driver lets them see for an application of theirs; that it was shown stays with the consent. */
export function showPass(store: Store, { personId, authorityId }: Officer, input: Input, now: Date): Promise<Showing> {
  const { applicationId } = input;
  return store.transaction(async (tx) => {
    const { status } = found(await findForAuthority(tx, applicationId, authorityId));
    if (isDecided(status)) return { done: false, reason: "already-decided" };
    const certificateNumber = readCertificateNumber(input.number);
    if (!certificateNumber) return { done: false, reason: "number-wrong" };
    const code = input.code === "" ? "" : (readRoomCode(input.code) ?? "none");
    const codeHash = code === "" ? null : consentCodeHash(certificateNumber, code);
    const consent = await findOpenConsent(tx, { certificateNumber, authorityId, codeHash }, now);
    if (!consent) return { done: false, reason: "no-consent" };

    const { consentId, passRecordId } = consent;
    await insertConsentEntry(tx, { consentId, kind: "shown", applicationId, personId }, now);
    const actor = { personId, role: "officer" } as const;
    await audit.record(tx, { actor, authorityId, action: "pass.shown", subject: applicationId, detail: { pass: passRecordId } }, now);
    return { done: true, consentId };
  });
}
