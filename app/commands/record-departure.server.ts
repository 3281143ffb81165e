import { z } from "zod";
import { roleOf } from "#app/domain/licensing/role";
import { departureFault } from "#app/domain/licensing/staff";
import type { Admin } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { insertDeparture } from "#db/queries/departures";
import { deleteSessions } from "#db/queries/sessions";
import { countAdmins, findStaffMember } from "#db/queries/staff";
import type { Store } from "#db/store";

export const DepartureForm = z.object({
  reason: z.string().trim().min(1, "Say in a few words why the access ends").max(300, "Keep the reason to 300 characters"),
});

export type DepartureRefusal = NonNullable<ReturnType<typeof departureFault>>;
export type Departure = { done: true } | { done: false; reason: DepartureRefusal };

type Input = { personId: string; reason: string };

/** Ends a colleague's access: they are signed out everywhere at once and cannot sign in again. What they did stays on record. */
export function recordDeparture(store: Store, admin: Admin, { personId, reason }: Input, now: Date): Promise<Departure> {
  return store.transaction(async (tx) => {
    const member = found(await findStaffMember(tx, personId));
    const role = roleOf(member.role);
    const fault = departureFault({ personId, role, departed: member.departedAt !== null }, admin.personId, await countAdmins(tx));
    if (fault) return { done: false, reason: fault };

    await insertDeparture(tx, { personId, reason, recordedBy: admin.personId }, now);
    const sessions = await deleteSessions(tx, personId, null);
    const entry = { actor: { personId: admin.personId, role: "admin" }, authorityId: member.authorityId, subject: personId } as const;
    await audit.record(tx, { ...entry, action: "staff.departed", detail: { sessions } }, now);
    return { done: true };
  });
}
