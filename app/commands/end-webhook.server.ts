import type { Admin } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { findWebhook, markEnded } from "#db/queries/webhooks";
import type { Store } from "#db/store";

/** Tells an address nothing more. What waits for it is not sent either. One that was ended before stays as it is. */
export function endWebhook(store: Store, admin: Admin, webhookId: string, now: Date): Promise<void> {
  return store.transaction(async (tx) => {
    const { authorityId, endedAt } = found(await findWebhook(tx, webhookId));
    if (endedAt) return;
    await markEnded(tx, webhookId, now);
    const actor = { personId: admin.personId, role: "admin" } as const;
    await audit.record(tx, { actor, authorityId, action: "webhook.ended", subject: webhookId }, now);
  });
}
