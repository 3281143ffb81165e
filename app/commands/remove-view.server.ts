import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { deleteViewOfOfficer } from "#db/queries/saved-views";
import type { Store } from "#db/store";

/** Removes one of the officer's own views. */
export function removeView(store: Store, { personId, authorityId }: Officer, viewId: string, now: Date): Promise<void> {
  return store.transaction(async (tx) => {
    found((await deleteViewOfOfficer(tx, viewId, personId)) || null);
    const actor = { personId, role: "officer" } as const;
    await audit.record(tx, { actor, authorityId, action: "view.removed", subject: personId }, now);
  });
}
