import { hashToken } from "#app/server/token.server";
import * as audit from "#db/queries/audit";
import { findOpenInvitation, useInvitation } from "#db/queries/invitations";
import { findPersonalDetails } from "#db/queries/people";
import type { Handle, Store } from "#db/store";
import type { Applicant } from "#app/domain/licensing/matching";
import { decideLink, type Link, saveLink } from "./link-application.server.ts";

type Invitation = NonNullable<Awaited<ReturnType<typeof findOpenInvitation>>>;
type Invited = { done: true; invitation: Invitation; link: Extract<Link, { done: true }> };
type NotInvited = { done: false; reason: "link-over" | Extract<Link, { done: false }>["reason"] };

export type InvitationAcceptance = { done: true; personId: string; result: "matched" | "to-check" } | NotInvited;

/** Gives a driver who has an account already the application that their invitation names. */
export function acceptDriverInvitation(
  store: Store,
  { personId }: { personId: string },
  token: string,
  now: Date,
): Promise<InvitationAcceptance> {
  return store.transaction(async (tx) => {
    const details = await findPersonalDetails(tx, personId);
    const invited = await decideInvitation(tx, token, details, personId, now);
    if (!invited.done) return invited;
    await saveInvitation(tx, personId, invited, now);
    return { done: true, personId, result: invited.link.result };
  });
}

/** Whether the link still holds and the application may go to a person with these details. */
export async function decideInvitation(
  tx: Handle,
  token: string,
  claimed: Applicant | null,
  personId: string | null,
  now: Date,
): Promise<Invited | NotInvited> {
  const invitation = await findOpenInvitation(tx, hashToken(token), now);
  if (invitation?.role !== "driver" || !invitation.applicationId) return { done: false, reason: "link-over" };
  const link = await decideLink(tx, invitation.applicationId, claimed ? [claimed] : [], personId);
  return link.done ? { done: true, invitation, link } : link;
}

/** Links the application and uses the invitation up. */
export async function saveInvitation(tx: Handle, personId: string, { invitation, link }: Invited, now: Date): Promise<void> {
  await saveLink(tx, personId, link, "invitation", now);
  await useInvitation(tx, invitation.invitationId, now);
  const { invitationId, authorityId } = invitation;
  await audit.record(tx, { actor: { personId, role: "driver" }, authorityId, action: "invitation.used", subject: invitationId }, now);
}
