import type { Officer } from "#app/server/access.server";
import * as audit from "#db/queries/audit";
import { tryAgain } from "#db/queries/letters";
import type { Store } from "#db/store";

export type Resending = { done: true } | { done: false; reason: "not-given-up" };

/** Has a letter tried again that the mail server refused to the end. */
export function resendLetter(store: Store, { personId, authorityId }: Officer, mailId: string, now: Date): Promise<Resending> {
  return store.transaction(async (tx) => {
    if (!(await tryAgain(tx, mailId, authorityId, now))) return { done: false, reason: "not-given-up" };
    const actor = { personId, role: "officer" } as const;
    await audit.record(tx, { actor, authorityId, action: "letter.tried-again", subject: mailId }, now);
    return { done: true };
  });
}
