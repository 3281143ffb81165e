import type { Admin } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { insertWithdrawal, listOpenForStaff } from "#db/queries/invitations";
import type { Store } from "#db/store";

/** Takes a colleague's invitation back: its link opens nothing from now on. One that is used, over or withdrawn answers 404. */
export function withdrawInvitation(store: Store, admin: Admin, invitationId: string, now: Date): Promise<{ done: true }> {
  return store.transaction(async (tx) => {
    const open = await listOpenForStaff(tx, now);
    const { role } = found(open.find((invitation) => invitation.invitationId === invitationId));
    await insertWithdrawal(tx, invitationId, admin.personId, now);
    const actor = { personId: admin.personId, role: "admin" } as const;
    await audit.record(tx, { actor, action: "invitation.withdrawn", subject: invitationId, detail: { role } }, now);
    return { done: true };
  });
}
