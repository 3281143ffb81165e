import { randomUUID } from "node:crypto";
import type { Officer } from "#app/server/access.server";
import * as audit from "#db/queries/audit";
import { putIntoFile } from "#db/queries/letters";
import type { Store } from "#db/store";

export type LetterPrinting = { done: true; file: string } | { done: false; reason: "nothing-to-print" };

/** Makes one file of every letter that waits to be printed; two officers at once never print one twice. */
export function printLetters(store: Store, { personId, authorityId }: Officer, now: Date): Promise<LetterPrinting> {
  return store.transaction(async (tx) => {
    const file = randomUUID();
    const letters = await putIntoFile(tx, authorityId, file, now);
    if (letters === 0) return { done: false, reason: "nothing-to-print" };
    const actor = { personId, role: "officer" } as const;
    await audit.record(tx, { actor, authorityId, action: "letters.printed", subject: file, detail: { letters } }, now);
    return { done: true, file };
  });
}
