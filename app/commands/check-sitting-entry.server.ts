import { z } from "zod";
import { IDENTITY_CHECKS } from "#app/domain/licensing/verification";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { checkEntry, findSittingForAuthority } from "#db/queries/sittings";
import type { Store } from "#db/store";

export const EntryCheckForm = z.object({
  identityCheck: z.enum(IDENTITY_CHECKS, "Choose the photo document you looked at"),
});

export type EntryCheck = { done: true } | { done: false; reason: "checked-already" };

/** Records that the officer compared a driver in the room with their photo document; from then on they may begin. */
export function checkSittingEntry(
  store: Store,
  { personId, authorityId }: Officer,
  input: { sittingId: string; entryId: string; identityCheck: string },
  now: Date,
): Promise<EntryCheck> {
  return store.transaction(async (tx) => {
    const { sittingId, entryId, identityCheck } = input;
    found(await findSittingForAuthority(tx, sittingId, authorityId));
    if (!(await checkEntry(tx, { sittingId, entryId, identityCheck, checkedBy: personId }, now)))
      return { done: false, reason: "checked-already" };
    const actor = { personId, role: "officer" } as const;
    const detail = { entry: entryId, identity_check: identityCheck };
    await audit.record(tx, { actor, authorityId, action: "sitting.identity-checked", subject: sittingId, detail }, now);
    return { done: true };
  });
}
