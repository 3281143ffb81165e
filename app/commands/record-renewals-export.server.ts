import type { RenewalSearch } from "#app/domain/licensing/renewal-list";
import type { Officer } from "#app/server/access.server";
import * as audit from "#db/queries/audit";
import type { Store } from "#db/store";

/** Keeps that an officer took licence holders' names and addresses out as a file, and by which filters. */
export function recordRenewalsExport(store: Store, officer: Officer, search: RenewalSearch, now: Date): Promise<void> {
  const { personId, authorityId } = officer;
  const detail = { months: search.months, untrained: search.untrained, licensee_type: search.licenseeType };
  const actor = { personId, role: "officer" } as const;
  return store.transaction((tx) =>
    audit.record(tx, { actor, authorityId, action: "renewals.exported", subject: authorityId, detail }, now),
  );
}
