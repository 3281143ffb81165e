import type { Admin } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { deleteSessions } from "#db/queries/sessions";
import { findStaffMember } from "#db/queries/staff";
import type { Store } from "#db/store";

export type StaffSignOut = { done: true; sessions: number } | { done: false; reason: "own-account" };

/** Signs a colleague out everywhere; they may sign in again. An administrator's own sessions are ended on their own account page. */
export function endStaffSessions(store: Store, admin: Admin, personId: string, now: Date): Promise<StaffSignOut> {
  return store.transaction(async (tx) => {
    const { authorityId } = found(await findStaffMember(tx, personId));
    if (personId === admin.personId) return { done: false, reason: "own-account" };
    const sessions = await deleteSessions(tx, personId, null);
    const actor = { personId: admin.personId, role: "admin" } as const;
    await audit.record(tx, { actor, authorityId, action: "staff.signed-out", subject: personId, detail: { sessions } }, now);
    return { done: true, sessions };
  });
}
