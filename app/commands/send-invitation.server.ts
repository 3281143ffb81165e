import { driverInvitationEnds } from "#app/domain/licensing/invitation";
import type { Officer } from "#app/server/access.server";
import { driverInvitationLetter } from "#app/server/letters.server";
import { newToken } from "#app/server/token.server";
import * as audit from "#db/queries/audit";
import { endOpenInvitations, insertInvitation } from "#db/queries/invitations";
import { queueMail } from "#db/queries/outbox";
import type { Handle } from "#db/store";

export type Invited = { applicationId: string; reference: string; email: string };

/** Queues the letter with the link, in the transaction of its cause; earlier links to the application stop working. */
export async function sendInvitation(tx: Handle, officer: Officer, { applicationId, reference, email }: Invited, now: Date): Promise<void> {
  const { personId, authorityId, authorityName } = officer;
  const { token, hash } = newToken();
  const { until, endsAt } = driverInvitationEnds(now);
  await endOpenInvitations(tx, applicationId, now);
  const invitation = {
    tokenHash: hash,
    role: "driver",
    authorityId,
    applicationId,
    email,
    createdBy: personId,
    expiresAt: endsAt,
  } as const;
  const invitationId = await insertInvitation(tx, invitation, now);
  const letter = driverInvitationLetter(token, { authorityName, reference, until });
  await queueMail(tx, { recipient: email, ...letter }, now);
  const entry = { actor: { personId, role: "officer" as const }, authorityId, action: "application.invited", subject: applicationId };
  await audit.record(tx, { ...entry, detail: { invitation: invitationId } }, now);
}
