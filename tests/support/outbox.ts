import type { SentChannel } from "#app/domain/licensing/letter";
import { listDue, type WaitingLetter } from "#db/queries/outbox";
import type { Store } from "#db/store";

/** What waits for one channel, the e-mails unless it is named, and is not given up, due or not. */
export function listWaiting(store: Store, by: SentChannel = "email"): Promise<WaitingLetter[]> {
  return listDue(store, by, new Date("2100-01-01T00:00:00Z"));
}
