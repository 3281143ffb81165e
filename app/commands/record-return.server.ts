import type { Admin } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { closeDeparture } from "#db/queries/departures";
import { findStaffMember } from "#db/queries/staff";
import type { Store } from "#db/store";

export type Return = { done: true } | { done: false; reason: "not-departed" };

/** Gives a colleague their access back, in the role they had and with the password they had. */
export function recordReturn(store: Store, admin: Admin, personId: string, now: Date): Promise<Return> {
  return store.transaction(async (tx) => {
    const { departedAt, authorityId } = found(await findStaffMember(tx, personId));
    if (!departedAt) return { done: false, reason: "not-departed" };
    await closeDeparture(tx, personId, admin.personId, now);
    const actor = { personId: admin.personId, role: "admin" } as const;
    await audit.record(tx, { actor, authorityId, action: "staff.returned", subject: personId }, now);
    return { done: true };
  });
}
