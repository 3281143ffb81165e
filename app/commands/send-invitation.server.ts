import { driverInvitationEnds } from "#app/domain/licensing/invitation";
import { type Contact, type SentWay, wayTo, wordsFor } from "#app/domain/licensing/letter";
import { env } from "#app/server/env.server";
import { driverInvitationLetter } from "#app/server/letters.server";
import { newToken } from "#app/server/token.server";
import * as audit from "#db/queries/audit";
import { endOpenInvitations, insertInvitation } from "#db/queries/invitations";
import { queueMail } from "#db/queries/outbox";
import type { Handle } from "#db/store";

export type Invited = { applicationId: string; reference: string; way: SentWay };

/** An officer, or for a reminder Fareguard itself in an authority's name. */
export type Inviter = { personId: string | null; authorityId: string; authorityName: string };

/** Queues the letter or text message with the link, in the transaction of its cause; earlier links to the application stop working. */
export async function sendInvitation(tx: Handle, inviter: Inviter, { applicationId, reference, way }: Invited, now: Date): Promise<void> {
  const { personId, authorityId, authorityName } = inviter;
  const { token, hash } = newToken();
  const { until, endsAt } = driverInvitationEnds(now);
  await endOpenInvitations(tx, applicationId, now);
  const invitation = {
    tokenHash: hash,
    role: "driver",
    authorityId,
    applicationId,
    email: way.channel === "email" ? way.recipient : null,
    createdBy: personId,
    expiresAt: endsAt,
  } as const;
  const invitationId = await insertInvitation(tx, invitation, now);
  const words = wordsFor(way.channel, driverInvitationLetter(token, { authorityName, reference, until }));
  await queueMail(tx, { ...way, ...words, authorityId, applicationId }, now);
  const role = personId === null ? ("system" as const) : ("officer" as const);
  const entry = { actor: { personId, role }, authorityId, action: "application.invited", subject: applicationId };
  await audit.record(tx, { ...entry, detail: { invitation: invitationId, channel: way.channel } }, now);
}

type Newcomer = Omit<Contact, "account"> & { applicationId: string; reference: string };

/** Invites whoever has just been added, where the authority holds an address or a mobile number; the others wait for a letter. */
export async function inviteNewcomer(
  tx: Handle,
  inviter: Inviter,
  { applicationId, reference, ...held }: Newcomer,
  now: Date,
): Promise<void> {
  const way = wayTo({ ...held, account: null }, env.texts);
  if (way.channel !== "post") await sendInvitation(tx, inviter, { applicationId, reference, way }, now);
}
