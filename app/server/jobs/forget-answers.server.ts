import { deleteAnsweredBefore } from "#db/queries/idempotent-answers";
import type { Store } from "#db/store";

/** For so long a request may be repeated, in days: as the description of the API says. */
const KEPT_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Removes the answers to requests of other systems that nobody repeats any more. Returns how many. */
export function forgetOldAnswers(store: Store, now: Date): Promise<number> {
  return store.transaction((tx) => deleteAnsweredBefore(tx, new Date(now.getTime() - KEPT_DAYS * DAY_MS)));
}
