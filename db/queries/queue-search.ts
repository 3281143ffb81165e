import { and, eq, inArray } from "drizzle-orm";
import { type ApplicationStatus, applicationStatusOf } from "#app/domain/licensing/application-status";
import { MOST_FOUND } from "#app/domain/licensing/queue";
import { normaliseReference } from "#app/domain/licensing/reference";
import { readSearchText } from "#app/domain/licensing/search-text";
import type { Handle } from "../store.ts";
import { isOfAuthorityUnindexed } from "./of-authority.ts";
import { listFoundForAuthority } from "./search-terms.ts";

export type QueuedApplication = Omit<QueuedRow, "status"> & { status: ApplicationStatus };

/** An application as the queue shows it; the applicant's names are null once they were erased. */
export function queuedRows({ db, t }: Handle) {
  const { applicationId, reference, referenceNormalised, licenseeType, kind, receivedOn, status, tryAgainAt } = t.applications;
  const { passRecordId, passUntil } = t.applications;
  const { firstNames, surname } = t.applicantDetails;
  return db
    .select({
      ...{ applicationId, reference, referenceNormalised, licenseeType, kind, receivedOn, status, tryAgainAt },
      ...{ passRecordId, passUntil, firstNames, surname },
    })
    .from(t.applications)
    .leftJoin(t.applicantDetails, eq(t.applicantDetails.applicationId, applicationId));
}

type QueuedRow = Awaited<ReturnType<typeof queuedRows>>[number];

/** A row with its status as the rules know it. */
export function readQueued(row: QueuedRow): QueuedApplication {
  return { ...row, status: applicationStatusOf(row.status) };
}

/** The applications of one authority that a text finds, in no order, and `cut` when there were more than anybody reads. */
export async function searchForAuthority(
  handle: Handle,
  authorityId: string,
  text: string,
): Promise<{ found: QueuedApplication[]; cut: boolean }> {
  const wanted = readSearchText(text);
  const ids = wanted ? await listFoundForAuthority(handle, authorityId, wanted) : [];
  if (ids.length === 0) return { found: [], cut: false };
  const some = ids.slice(0, MOST_FOUND);
  const { applicationId } = handle.t.applications;
  const rows = await queuedRows(handle).where(and(inArray(applicationId, some), isOfAuthorityUnindexed(handle, authorityId)));
  return { found: rows.map(readQueued), cut: ids.length > MOST_FOUND };
}

/** One application of an authority by its reference, as typed in any case and spacing, or null. */
export async function findByReferenceForAuthority(
  handle: Handle,
  authorityId: string,
  reference: string,
): Promise<QueuedApplication | null> {
  const { authorityId: owner, referenceNormalised } = handle.t.applications;
  const [row] = await queuedRows(handle).where(and(eq(owner, authorityId), eq(referenceNormalised, normaliseReference(reference))));
  return row ? readQueued(row) : null;
}
