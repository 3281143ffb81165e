import { z } from "zod";
import { applicationStatusOf } from "#app/domain/licensing/application-status";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { decideVerification, type VerificationRefusal } from "#app/domain/licensing/verification";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { verificationLetter } from "#app/server/reminder-letters.server";
import { findForAuthority } from "#db/queries/applicants";
import * as audit from "#db/queries/audit";
import { insertDecision } from "#db/queries/verifications";
import type { Store } from "#db/store";
import { announceVerified } from "./announce-pass.server.ts";
import { refreshApplicationStatus } from "./refresh-application-status.server.ts";
import { writeToApplicant } from "./write-to-applicant.server.ts";

/** `pass` is the one the officer had before their eyes. */
export const VerificationForm = z.object({ identityCheck: z.string().default(""), pass: z.string().default("") });

export type VerificationReason = VerificationRefusal | "pass-changed";
export type Verification = { done: true } | { done: false; reason: VerificationReason };
type Input = { applicationId: string; identityCheck: string; pass: string };

/** Records that this officer has seen the pass and knows that the person who passed is the applicant. */
export function verifyApplication(store: Store, officer: Officer, input: Input, now: Date): Promise<Verification> {
  const { applicationId, identityCheck } = input;
  return store.transaction(async (tx) => {
    found(await findForAuthority(tx, applicationId, officer.authorityId));
    await refreshApplicationStatus(tx, applicationId, now);
    const { passRecordId, passUntil, ...application } = found(await findForAuthority(tx, applicationId, officer.authorityId));
    const decision = decideVerification({ status: applicationStatusOf(application.status), passUntil, identityCheck }, londonDate(now));
    if (!decision.done) return decision;
    if (passRecordId !== input.pass) return { done: false, reason: "pass-changed" };

    const { personId: officerId, authorityId, authorityName } = officer;
    await insertDecision(tx, { applicationId, kind: "verified", passRecordId, identityCheck, reason: null, officerId }, now);
    await refreshApplicationStatus(tx, applicationId, now);
    await announceVerified(tx, { authorityId, applicationId, passRecordId, identityCheck }, now);
    const letter = verificationLetter({ authorityName, reference: application.reference });
    await writeToApplicant(tx, { applicationId, authorityId }, letter, now);
    const entry = { actor: { personId: officerId, role: "officer" as const }, authorityId, subject: applicationId };
    await audit.record(
      tx,
      { ...entry, action: "application.verified", detail: { pass: passRecordId, identity_check: identityCheck } },
      now,
    );
    return { done: true };
  });
}
