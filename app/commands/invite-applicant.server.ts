import { z } from "zod";
import { isDecided } from "#app/domain/licensing/application-status";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { findForAuthority, updateEmail } from "#db/queries/applicants";
import { findDriver } from "#db/queries/applications";
import type { Store } from "#db/store";
import { sendInvitation } from "./send-invitation.server.ts";

export const InvitationForm = z.object({
  email: z.string({ error: "email-missing" }).trim().min(1, "email-missing").max(100, "email-wrong").pipe(z.email("email-wrong")),
});

export type InvitationRefusal = "already-decided" | "already-linked" | "details-erased";
export type ApplicantInvitation = { done: true } | { done: false; reason: InvitationRefusal };

/** Sends an applicant a new link to their application, to the address that is kept with it from now on. */
export function inviteApplicant(
  store: Store,
  officer: Officer,
  { applicationId, email }: { applicationId: string; email: string },
  now: Date,
): Promise<ApplicantInvitation> {
  return store.transaction(async (tx) => {
    const application = found(await findForAuthority(tx, applicationId, officer.authorityId));
    if (isDecided(application.status)) return { done: false, reason: "already-decided" };
    if (await findDriver(tx, applicationId)) return { done: false, reason: "already-linked" };
    if (!application.applicant) return { done: false, reason: "details-erased" };

    await updateEmail(tx, applicationId, email);
    await sendInvitation(tx, officer, { applicationId, reference: application.reference, email }, now);
    return { done: true };
  });
}
