import { refreshApplicationStatus } from "#app/commands/refresh-application-status.server";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { listExpired } from "#db/queries/applications";
import type { Store } from "#db/store";

/** Works out again where applications stand whose pass has run out overnight, which no one's action tells. Returns how many. */
export async function refreshExpiredApplications(store: Store, now: Date): Promise<number> {
  const expired = await listExpired(store, londonDate(now));
  for (const applicationId of expired) await store.transaction((tx) => refreshApplicationStatus(tx, applicationId, now));
  return expired.length;
}
