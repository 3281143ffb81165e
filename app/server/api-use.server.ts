import type { ApiScope } from "#app/domain/api/api-key";
import { type CalendarDate, londonDate, londonMidnight } from "#app/domain/licensing/calendar-date";
import { hasUseOn } from "#db/queries/api-keys";
import * as audit from "#db/queries/audit";
import type { Handle, Store } from "#db/store";

type Use = { apiKeyId: string; authorityId: string; scope: ApiScope };

const actor = { personId: null, role: "system" } as const;

let noted: { day: CalendarDate; uses: Set<string> } = { day: "", uses: new Set() };

/**
 * Enters in the audit log that a key was used for a scope, once a day in London: enough to say who could have read what, and a poll each
 * minute does not bury the rest.
 */
export function noteUse(store: Store, { apiKeyId, authorityId, scope }: Use, now: Date): Promise<void> {
  return onceADay(store, `${apiKeyId} ${scope}`, now, async (tx, day) => {
    if (await hasUseOn(tx, apiKeyId, scope, day)) return;
    await audit.record(tx, { actor, authorityId, action: "api-key.used", subject: apiKeyId, detail: { scope } }, now);
  });
}

/**
 * Enters in the audit log that a key was tried from an address it is not for, once a day in London: somebody may have stolen it. From
 * which address is not kept.
 */
export function noteStrayUse(store: Store, { apiKeyId, authorityId }: Omit<Use, "scope">, now: Date): Promise<void> {
  return onceADay(store, `${apiKeyId} elsewhere`, now, async (tx, day) => {
    const newest = await audit.findNewest(tx, apiKeyId, "api-key.refused");
    if (newest && newest.at >= londonMidnight(day)) return;
    await audit.record(tx, { actor, authorityId, action: "api-key.refused", subject: apiKeyId }, now);
  });
}

/** What is remembered here only spares the look into the log, which alone decides. */
async function onceADay(store: Store, use: string, now: Date, enter: (tx: Handle, day: CalendarDate) => Promise<void>): Promise<void> {
  const day = londonDate(now);
  if (noted.day !== day) noted = { day, uses: new Set() };
  if (noted.uses.has(use)) return;
  await store.transaction((tx) => enter(tx, day));
  noted.uses.add(use);
}
