import { and, asc, eq, isNull, max, ne, sql } from "drizzle-orm";
import type { Handle } from "../store.ts";

/** Under this action the audit log keeps every time a member of staff signs in. */
export const STAFF_SIGNED_IN = "staff.signed-in";

export type StaffMember = Awaited<ReturnType<typeof listStaff>>[number];

/** Everybody who works here or has worked here, by name, with when they last signed in. */
export async function listStaff(handle: Handle) {
  return staff(handle).orderBy(asc(handle.t.people.name), asc(handle.t.people.id));
}

/** One member of staff, or null: drivers are nobody here. */
export async function findStaffMember(handle: Handle, personId: string): Promise<StaffMember | null> {
  const [member] = await staff(handle, personId);
  return member ?? null;
}

/** How many administrators can sign in. */
export async function countAdmins(handle: Handle): Promise<number> {
  const staffed = await listStaff(handle);
  return staffed.filter(({ role, departedAt }) => role === "admin" && departedAt === null).length;
}

function staff({ db, t }: Handle, personId?: string) {
  const { id, name, email, role, authorityId } = t.people;
  const { at, subject, action } = t.auditEntries;
  const signIn = db
    .select({ at: max(at) })
    .from(t.auditEntries)
    .where(and(eq(subject, id), eq(action, STAFF_SIGNED_IN)));
  return db
    .select({
      personId: id,
      name,
      email,
      role,
      authorityId,
      authorityName: t.authorities.name,
      lastSignedInAt: sql<Date | null>`(${signIn})`.mapWith(at),
      departedAt: t.departures.departedAt,
      departureReason: t.departures.reason,
    })
    .from(t.people)
    .leftJoin(t.authorities, eq(t.authorities.authorityId, authorityId))
    .leftJoin(t.departures, and(eq(t.departures.personId, id), isNull(t.departures.returnedAt)))
    .where(and(ne(role, "driver"), personId === undefined ? undefined : eq(id, personId)));
}
