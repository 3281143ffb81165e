import { z } from "zod";
import { roleOf } from "#app/domain/licensing/role";
import { hashPassword } from "#app/server/password.server";
import { hashToken } from "#app/server/token.server";
import * as audit from "#db/queries/audit";
import { findOpenInvitation, useInvitation } from "#db/queries/invitations";
import * as people from "#db/queries/people";
import type { Store } from "#db/store";

export const StaffAccountForm = z.object({
  name: z.string({ error: "name-missing" }).trim().min(1, "name-missing").max(100, "name-long"),
  password: z.string({ error: "password-short" }).min(15, "password-short").max(256, "password-long"),
});

export type StaffAcceptance = { done: true; email: string } | { done: false; reason: "link-over" | "email-taken" };

/** Creates the account of an invited member of staff, with the role and the authority that the invitation names. */
export async function acceptStaffInvitation(
  store: Store,
  token: string,
  input: z.infer<typeof StaffAccountForm>,
  now: Date,
): Promise<StaffAcceptance> {
  const passwordHash = await hashPassword(input.password);
  return store.transaction(async (tx) => {
    const invitation = await findOpenInvitation(tx, hashToken(token), now);
    if (!invitation?.email || invitation.role === "driver") return { done: false, reason: "link-over" };
    const { invitationId, email, authorityId } = invitation;
    if (await people.findByEmail(tx, email)) return { done: false, reason: "email-taken" };

    const role = roleOf(invitation.role);
    const personId = await people.insertPerson(tx, { name: input.name, email, passwordHash, role, authorityId }, now);
    await useInvitation(tx, invitationId, now);
    const entry = { actor: { personId, role }, authorityId, subject: personId, detail: { invitation: invitationId, role } };
    await audit.record(tx, { ...entry, action: "staff.joined" }, now);
    return { done: true, email };
  });
}
