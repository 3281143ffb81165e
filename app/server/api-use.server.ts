import type { ApiScope } from "#app/domain/api/api-key";
import { type CalendarDate, londonDate } from "#app/domain/licensing/calendar-date";
import { hasUseOn } from "#db/queries/api-keys";
import * as audit from "#db/queries/audit";
import type { Store } from "#db/store";

type Use = { apiKeyId: string; authorityId: string; scope: ApiScope };

let noted: { day: CalendarDate; uses: Set<string> } = { day: "", uses: new Set() };

/**
 * Enters in the audit log that a key was used for a scope, once a day in London: enough to say who could have read what, and a poll each
 * minute does not bury the rest. What is remembered here only spares the look into the log, which alone decides.
 */
export async function noteUse(store: Store, { apiKeyId, authorityId, scope }: Use, now: Date): Promise<void> {
  const day = londonDate(now);
  if (noted.day !== day) noted = { day, uses: new Set() };
  const use = `${apiKeyId} ${scope}`;
  if (noted.uses.has(use)) return;
  await store.transaction(async (tx) => {
    if (await hasUseOn(tx, apiKeyId, scope, day)) return;
    const actor = { personId: null, role: "system" } as const;
    await audit.record(tx, { actor, authorityId, action: "api-key.used", subject: apiKeyId, detail: { scope } }, now);
  });
  noted.uses.add(use);
}
