import { z } from "zod";
import { addMonths, type CalendarDate, londonDate } from "#app/domain/licensing/calendar-date";
import type { Officer } from "#app/server/access.server";
import { typedDate } from "#app/server/form.server";
import { found } from "#app/server/found";
import { isClaimantOf } from "#db/queries/applications";
import * as audit from "#db/queries/audit";
import { insertBar } from "#db/queries/misconduct-bars";
import type { Store } from "#db/store";

/** The longest bar, in months. Source: a council barred a driver for twelve months; twice that leaves room for the worst case. */
const LONGEST_MONTHS = 24;

export const MisconductBarForm = z.object({
  until: typedDate("Enter the last day of the bar, such as 24 11 2027"),
  reason: z.string().trim().min(1, "Say what happened; the driver is told these words").max(1000, "Keep the reason to 1,000 characters"),
});

export type MisconductBar = { done: true } | { done: false; reason: "until-past" | "until-too-late" };

/** Bars a driver from this authority's tests after misconduct, up to and including a day. */
export function setMisconductBar(
  store: Store,
  { personId: officerId, authorityId }: Officer,
  { personId, untilOn, reason }: { personId: string; untilOn: CalendarDate; reason: string },
  now: Date,
): Promise<MisconductBar> {
  return store.transaction(async (tx) => {
    found((await isClaimantOf(tx, personId, authorityId)) || null);
    const today = londonDate(now);
    if (untilOn < today) return { done: false, reason: "until-past" };
    if (untilOn > addMonths(today, LONGEST_MONTHS)) return { done: false, reason: "until-too-late" };
    const barId = await insertBar(tx, { personId, authorityId, untilOn, reason, officerId }, now);
    const actor = { personId: officerId, role: "officer" } as const;
    await audit.record(tx, { actor, authorityId, action: "bar.set", subject: personId, detail: { bar: barId, until: untilOn } }, now);
    return { done: true };
  });
}
