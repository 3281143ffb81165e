import { z } from "zod";
import { decideView, searchOfView, viewOf, type ViewRefusal } from "#app/domain/licensing/saved-view";
import type { Officer } from "#app/server/access.server";
import * as audit from "#db/queries/audit";
import { insertView, listViewsOfOfficer } from "#db/queries/saved-views";
import type { Store } from "#db/store";

export const ViewForm = z.object({
  name: z.string({ error: "name-missing" }).trim().min(1, "name-missing").max(40, "name-long"),
  search: z.string().max(500).default(""),
});

export type ViewSaving = { done: true } | { done: false; reason: ViewRefusal };

/** Keeps the filters of a search under a name of the officer's own. */
export function saveView(store: Store, officer: Officer, { name, search }: z.infer<typeof ViewForm>, now: Date): Promise<ViewSaving> {
  const { personId: officerId, authorityId } = officer;
  return store.transaction(async (tx) => {
    const kept = viewOf(searchOfView(search));
    const decision = decideView({ name, kept }, await listViewsOfOfficer(tx, officerId));
    if (!decision.done) return decision;
    await insertView(tx, { officerId, name, search: kept }, now);
    const actor = { personId: officerId, role: "officer" } as const;
    await audit.record(tx, { actor, authorityId, action: "view.saved", subject: officerId, detail: { filters: kept } }, now);
    return { done: true };
  });
}
