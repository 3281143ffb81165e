import type { SignedIn } from "#app/server/session.server";
import * as audit from "#db/queries/audit";
import { deleteSessions } from "#db/queries/sessions";
import type { Store } from "#db/store";

type Owner = Pick<SignedIn, "personId" | "role" | "sessionId" | "authorityId">;

/** Signs somebody out everywhere but where they are asking from. */
export function endOtherSessions(store: Store, owner: Owner, now: Date): Promise<{ done: true; sessions: number }> {
  return store.transaction(async (tx) => {
    const { personId, role, sessionId, authorityId } = owner;
    const sessions = await deleteSessions(tx, personId, sessionId);
    const entry = { actor: { personId, role }, authorityId, action: "account.signed-out-elsewhere", subject: personId };
    await audit.record(tx, { ...entry, detail: { sessions } }, now);
    return { done: true, sessions };
  });
}
