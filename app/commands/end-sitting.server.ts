import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { closeSitting, findSittingForAuthority } from "#db/queries/sittings";
import type { Store } from "#db/store";

/** Ends a sitting: nobody comes in any more, and who has begun goes on to the end. Ending it twice is no mistake. */
export function endSitting(store: Store, { personId, authorityId }: Officer, sittingId: string, now: Date): Promise<{ done: true }> {
  return store.transaction(async (tx) => {
    const sitting = found(await findSittingForAuthority(tx, sittingId, authorityId));
    if (sitting.closedAt) return { done: true };
    await closeSitting(tx, sittingId, now);
    const actor = { personId, role: "officer" } as const;
    await audit.record(tx, { actor, authorityId, action: "sitting.closed", subject: sittingId }, now);
    return { done: true };
  });
}
