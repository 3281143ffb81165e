import { findAuthority } from "#db/queries/authorities";
import { findSuccessor } from "#db/queries/authority-mergers";
import type { Handle } from "#db/store";

export type AuthorityRefusal = "no-such-authority" | "authority-merged";

/** Why nothing new is made for an authority: there is none of that name, or it has become part of another one. */
export async function findAuthorityRefusal(tx: Handle, authorityId: string): Promise<AuthorityRefusal | null> {
  if (!(await findAuthority(tx, authorityId))) return "no-such-authority";
  return (await findSuccessor(tx, authorityId)) === authorityId ? null : "authority-merged";
}
