import { and, asc, eq, gt } from "drizzle-orm";
import type { ApplicationStatus } from "#app/domain/licensing/application-status";
import type { Handle } from "../store.ts";
import { queuedRows, readQueued } from "./queue-search.ts";

const A_PAGE = 50;

/**
 * One page of an authority's applications by their ids, which never change, whatever happens to them between two pages; with a status,
 * those that have it now. `next` is the place after which others follow.
 */
export async function listApplicationsForAuthority(
  handle: Handle,
  authorityId: string,
  { after, status }: { after: string; status: ApplicationStatus | null },
) {
  const { applications } = handle.t;
  const isWanted = status ? eq(applications.status, status) : undefined;
  const rows = await queuedRows(handle)
    .where(and(eq(applications.authorityId, authorityId), gt(applications.applicationId, after), isWanted))
    .orderBy(asc(applications.applicationId))
    .limit(A_PAGE + 1);
  const shown = rows.slice(0, A_PAGE);
  return { applications: shown.map(readQueued), next: rows.length > A_PAGE ? (shown.at(-1)?.applicationId ?? null) : null };
}
