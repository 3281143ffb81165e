import { z } from "zod";
import { isDecided } from "#app/domain/licensing/application-status";
import type { SentWay } from "#app/domain/licensing/letter";
import { printMobile, readMobile } from "#app/domain/licensing/mobile-number";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { findForAuthority, updateContact } from "#db/queries/applicants";
import { findDriver } from "#db/queries/applications";
import type { Store } from "#db/store";
import { sendInvitation } from "./send-invitation.server.ts";

/** An e-mail address or, where there are text messages, a mobile number. What is neither is told by its @ what it was meant to be. */
export function invitationForm(texts: boolean) {
  const to = z.string({ error: "to-missing" }).trim().min(1, "to-missing");
  return z.object({
    to: to.transform((typed, context): SentWay => {
      const number = texts && !typed.includes("@");
      const mobile = number ? readMobile(typed) : null;
      if (mobile) return { channel: "sms", recipient: mobile };
      if (!number && typed.length <= 100 && z.email().safeParse(typed).success) return { channel: "email", recipient: typed };
      context.addIssue({ code: "custom", message: number ? "mobile-wrong" : "email-wrong" });
      return z.NEVER;
    }),
  });
}

export type InvitationRefusal = "already-decided" | "already-linked" | "details-erased";
export type ApplicantInvitation = { done: true } | { done: false; reason: InvitationRefusal };

/** Sends an applicant a new link to their application, to the address or the number that is kept with it from now on. */
export function inviteApplicant(
  store: Store,
  officer: Officer,
  { applicationId, to }: { applicationId: string; to: SentWay },
  now: Date,
): Promise<ApplicantInvitation> {
  return store.transaction(async (tx) => {
    const application = found(await findForAuthority(tx, applicationId, officer.authorityId));
    if (isDecided(application.status)) return { done: false, reason: "already-decided" };
    if (await findDriver(tx, applicationId)) return { done: false, reason: "already-linked" };
    if (!application.applicant) return { done: false, reason: "details-erased" };

    await updateContact(tx, applicationId, to.channel === "email" ? { email: to.recipient } : { phone: printMobile(to.recipient) });
    await sendInvitation(tx, officer, { applicationId, reference: application.reference, way: to }, now);
    return { done: true };
  });
}
