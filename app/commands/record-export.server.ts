import type { QueueSearch } from "#app/domain/licensing/queue";
import type { Officer } from "#app/server/access.server";
import * as audit from "#db/queries/audit";
import type { Store } from "#db/store";

/** Keeps that an officer took applicants' names out as a file, and by which filters; never the name that was searched for. */
export function recordExport(store: Store, officer: Officer, search: QueueSearch, now: Date): Promise<void> {
  const { personId, authorityId } = officer;
  const { status, licenseeType, kind } = search;
  const detail = { status, licensee_type: licenseeType, kind, by_text: search.text !== "" };
  const entry = {
    actor: { personId, role: "officer" as const },
    authorityId,
    action: "applications.exported",
    subject: authorityId,
    detail,
  };
  return store.transaction((tx) => audit.record(tx, entry, now));
}
