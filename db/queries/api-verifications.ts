import { and, asc, eq, exists, gt, gte, or } from "drizzle-orm";
import type { Handle } from "../store.ts";

const A_PAGE = 50;
/** Before any decision: with a beginning, the index by day is the way in, and the authority's applications are not sorted as a whole. */
const THE_START = new Date(0);

type DecisionPlace = { decidedAt: Date; verificationId: string };

/** One page of what officers decided about applications of this authority, the newest last, without their names and reasons. */
export async function listVerificationsForAuthority(
  handle: Handle,
  authorityId: string,
  { after, since }: { after: DecisionPlace | null; since: Date | null },
) {
  const { db, t } = handle;
  const { verificationId, kind, decidedAt, identityCheck } = t.verifications;
  const { reference } = t.applications;
  const rows = await db
    .select({ verificationId, reference, decision: kind, decidedAt, identityCheck, passNumber: t.passRecords.certificateNumber })
    .from(t.verifications)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.verifications.applicationId))
    .leftJoin(t.passRecords, eq(t.passRecords.passRecordId, t.verifications.passRecordId))
    .where(
      and(
        isOnApplicationOf(handle, authorityId),
        gte(decidedAt, since ?? THE_START),
        after ? gte(decidedAt, after.decidedAt) : undefined,
        after ? or(gt(decidedAt, after.decidedAt), gt(verificationId, after.verificationId)) : undefined,
      ),
    )
    .orderBy(asc(decidedAt), asc(verificationId))
    .limit(A_PAGE + 1);
  const verifications = rows.slice(0, A_PAGE);
  return { verifications, next: rows.length > A_PAGE ? (verifications.at(-1) ?? null) : null };
}

/** Whether a decision is about an application of this authority. */
function isOnApplicationOf({ db, t }: Handle, authorityId: string) {
  const own = and(eq(t.applications.applicationId, t.verifications.applicationId), eq(t.applications.authorityId, authorityId));
  return exists(db.select({ applicationId: t.applications.applicationId }).from(t.applications).where(own));
}
