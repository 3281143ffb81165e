import { messagesKeptSince } from "#app/domain/machines/retry";
import { removeStatementsBefore } from "#db/queries/learning-statements";
import { removeEventsBefore } from "#db/queries/webhook-deliveries";
import type { Store } from "#db/store";

/** Removes what other systems were told a month ago, batch by batch: it is a copy, the record itself stays. Returns how many. */
export async function removeOldMessages(store: Store, now: Date): Promise<number> {
  const before = messagesKeptSince(now);
  let removed = await store.transaction((tx) => removeStatementsBefore(tx, before));
  let batch = 0;
  do {
    batch = await store.transaction((tx) => removeEventsBefore(tx, before));
    removed += batch;
  } while (batch > 0);
  return removed;
}
