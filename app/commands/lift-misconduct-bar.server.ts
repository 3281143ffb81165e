import { z } from "zod";
import type { Officer } from "#app/server/access.server";
import * as audit from "#db/queries/audit";
import { liftBar } from "#db/queries/misconduct-bars";
import type { Store } from "#db/store";

export const BarLiftForm = z.object({
  reason: z.string().trim().min(1, "Say why the bar is lifted").max(1000, "Keep the reason to 1,000 characters"),
});

export type BarLift = { done: true } | { done: false; reason: "not-in-force" };

/** Lifts a bar before its last day; that it was set stays on record. */
export function liftMisconductBar(
  store: Store,
  { personId: liftedBy, authorityId }: Officer,
  { personId, barId, reason }: { personId: string; barId: string; reason: string },
  now: Date,
): Promise<BarLift> {
  return store.transaction(async (tx) => {
    if (!(await liftBar(tx, { barId, personId, authorityId, liftedBy, liftReason: reason }, now)))
      return { done: false, reason: "not-in-force" };
    const actor = { personId: liftedBy, role: "officer" } as const;
    await audit.record(tx, { actor, authorityId, action: "bar.lifted", subject: personId, detail: { bar: barId } }, now);
    return { done: true };
  });
}
