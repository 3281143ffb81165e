import type { Role } from "./role.ts";

/** The roles that are given by invitation; drivers make their own accounts. */
export const STAFF_ROLES = ["officer", "editor", "admin"] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** How long a colleague's invitation can be used. */
export const STAFF_INVITATION_HOURS = 72;

/** What is wrong with a role and an authority taken together, or null: an officer acts for one authority, nobody else for any. */
export function authorityFault(role: StaffRole, authorityId: string | null): "authority-missing" | "authority-not-theirs" | null {
  if (role === "officer") return authorityId === null ? "authority-missing" : null;
  return authorityId === null ? null : "authority-not-theirs";
}

/**
 * Why an administrator may not end somebody's access now, or null. Nobody ends their own, and the last administrator stays:
 * without one nobody could ever be invited again. `admins` counts those who can sign in, this one included.
 */
export function departureFault(
  member: { personId: string; role: Role; departed: boolean },
  adminId: string,
  admins: number,
): "own-account" | "departed-already" | "last-admin" | null {
  if (member.personId === adminId) return "own-account";
  if (member.departed) return "departed-already";
  return member.role === "admin" && admins <= 1 ? "last-admin" : null;
}
