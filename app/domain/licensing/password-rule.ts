import type { Role } from "./role.ts";

/** Characters a password needs: staff can see other people's records, so theirs is longer. */
export function shortestPassword(role: Role): number {
  return role === "driver" ? 12 : 15;
}
