import type { Admin } from "#app/server/access.server";
import { found } from "#app/server/found";
import { findUnwithdrawn, markWithdrawn } from "#db/queries/api-keys";
import * as audit from "#db/queries/audit";
import type { Store } from "#db/store";

/** Withdraws a key: it opens nothing from now on. One that is withdrawn already answers 404. */
export function withdrawApiKey(store: Store, admin: Admin, apiKeyId: string, now: Date): Promise<{ done: true }> {
  return store.transaction(async (tx) => {
    const { authorityId } = found(await findUnwithdrawn(tx, apiKeyId));
    await markWithdrawn(tx, apiKeyId, now);
    const actor = { personId: admin.personId, role: "admin" } as const;
    await audit.record(tx, { actor, authorityId, action: "api-key.withdrawn", subject: apiKeyId }, now);
    return { done: true };
  });
}
