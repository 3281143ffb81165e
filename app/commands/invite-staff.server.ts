import { z } from "zod";
import { authorityFault, STAFF_INVITATION_HOURS, STAFF_ROLES } from "#app/domain/licensing/staff";
import { newToken } from "#app/server/token.server";
import * as audit from "#db/queries/audit";
import { insertInvitation, listOpenForStaff } from "#db/queries/invitations";
import { type Letter, queueMail } from "#db/queries/outbox";
import { findByEmail } from "#db/queries/people";
import type { Handle, Store } from "#db/store";
import { type AuthorityRefusal, findAuthorityRefusal } from "./find-authority-refusal.server.ts";

const HOUR_MS = 60 * 60 * 1000;

export const StaffInvitationForm = z
  .object({
    role: z.enum(STAFF_ROLES, "role-missing"),
    authority: z
      .string()
      .default("")
      .transform((chosen) => chosen || null),
    email: z
      .string({ error: "email-missing" })
      .trim()
      .toLowerCase()
      .min(1, "email-missing")
      .max(254, "email-wrong")
      .pipe(z.email("email-wrong")),
  })
  .superRefine(({ role, authority }, context) => {
    const message = authorityFault(role, authority);
    if (message) context.addIssue({ code: "custom", path: ["authority"], message });
  });

type Input = z.infer<typeof StaffInvitationForm>;
export type StaffInvitationRefusal = AuthorityRefusal | "email-taken" | "invited-already";
export type StaffInvitation = { done: true; token: string } | { done: false; reason: StaffInvitationRefusal };

/**
 * Invites a colleague into one role. With `letter` the link goes out by mail in the same transaction; without, the caller
 * shows it. An address that has an account keeps the role it has: nobody holds two.
 */
export function inviteStaff(
  store: Store,
  actor: audit.Actor,
  input: Input,
  letter: ((token: string) => Omit<Letter, "recipient">) | null,
  now: Date,
): Promise<StaffInvitation> {
  const { token, hash } = newToken();
  return store.transaction(async (tx) => {
    const reason = await findRefusal(tx, input, now);
    if (reason) return { done: false, reason };

    const { role, authority: authorityId, email } = input;
    const expiresAt = new Date(now.getTime() + STAFF_INVITATION_HOURS * HOUR_MS);
    const row = { tokenHash: hash, role, authorityId, applicationId: null, email, createdBy: actor.personId, expiresAt };
    const invitationId = await insertInvitation(tx, row, now);
    if (letter) await queueMail(tx, { recipient: email, ...letter(token) }, now);
    await audit.record(tx, { actor, authorityId, action: "staff.invited", subject: invitationId, detail: { role } }, now);
    return { done: true, token };
  });
}

async function findRefusal(tx: Handle, { authority, email }: Input, now: Date): Promise<StaffInvitationRefusal | null> {
  const refusal = authority ? await findAuthorityRefusal(tx, authority) : null;
  if (refusal) return refusal;
  if (await findByEmail(tx, email)) return "email-taken";
  const open = await listOpenForStaff(tx, now);
  return open.some((invitation) => invitation.email === email) ? "invited-already" : null;
}
