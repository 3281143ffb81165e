import { and, asc, eq, inArray } from "drizzle-orm";
import { applicationStatusOf } from "#app/domain/licensing/application-status";
import type { ClaimIdentity } from "#app/domain/licensing/next-step";
import type { Handle } from "../store.ts";
import { readAsked } from "./asked-courses.ts";
import { confirmedRevocation } from "./revocations.ts";

/** The id of an authority's application by its normalised reference, or null. */
export async function findIdByReference({ db, t }: Handle, authorityId: string, referenceNormalised: string): Promise<string | null> {
  const [row] = await db
    .select({ applicationId: t.applications.applicationId })
    .from(t.applications)
    .where(and(eq(t.applications.authorityId, authorityId), eq(t.applications.referenceNormalised, referenceNormalised)));
  return row?.applicationId ?? null;
}

/**
 * Every application this driver has claimed, in the order received. What an application says of its applicant is theirs to know
 * only once they are confirmed: before that its status reads "check-identity" and its pass is left out.
 */
export async function listForDriver(handle: Handle, personId: string) {
  const { db, t } = handle;
  const rows = await db
    .select({
      application: t.applications,
      authorityName: t.authorities.name,
      licenseeLabel: t.licenseeTypes.label,
      linkedTo: t.applicationDrivers.personId,
      decidedAt: t.identityDecisions.decidedAt,
      passAttemptId: t.passRecords.attemptId,
      revocationReason: t.revocationSteps.reason,
      certificateNumber: t.passRecords.certificateNumber,
    })
    .from(t.claims)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.claims.applicationId))
    .innerJoin(t.authorities, eq(t.authorities.authorityId, t.applications.authorityId))
    .innerJoin(
      t.licenseeTypes,
      and(eq(t.licenseeTypes.authorityId, t.applications.authorityId), eq(t.licenseeTypes.licenseeType, t.applications.licenseeType)),
    )
    .leftJoin(t.applicationDrivers, eq(t.applicationDrivers.applicationId, t.claims.applicationId))
    .leftJoin(t.identityDecisions, eq(t.identityDecisions.claimId, t.claims.claimId))
    .leftJoin(t.passRecords, eq(t.passRecords.passRecordId, t.applications.passRecordId))
    .leftJoin(t.revocationSteps, confirmedRevocation(handle))
    .where(eq(t.claims.personId, personId))
    .orderBy(asc(t.applications.receivedOn), asc(t.applications.reference));
  const asked = new Map<string, string>();
  for (const { application } of rows) asked.set(application.applicationId, (await readAsked(handle, application, personId)).courseId);
  return rows.map(({ application, linkedTo, decidedAt, passAttemptId, revocationReason, certificateNumber, ...names }) => {
    const { applicationId, authorityId, reference, licenseeType, kind, receivedOn, passUntil } = application;
    const identity = identityOf(personId, linkedTo, decidedAt);
    const own = identity === "confirmed";
    return {
      ...{ applicationId, authorityId, reference, licenseeType, kind, receivedOn, identity, ...names },
      courseId: asked.get(applicationId) ?? "",
      status: own ? applicationStatusOf(application.status) : "check-identity",
      passUntil: own ? passUntil : null,
      passAttemptId: own ? passAttemptId : null,
      certificateNumber: own ? certificateNumber : null,
      revocationReason: own ? revocationReason : null,
    };
  });
}

export type ClaimedApplication = Awaited<ReturnType<typeof listForDriver>>[number];

/** Where this driver's claim on an application stands, or null when they have none. */
export async function findClaimIdentity({ db, t }: Handle, applicationId: string, personId: string): Promise<ClaimIdentity | null> {
  const [row] = await db
    .select({ linkedTo: t.applicationDrivers.personId, decidedAt: t.identityDecisions.decidedAt })
    .from(t.claims)
    .leftJoin(t.applicationDrivers, eq(t.applicationDrivers.applicationId, t.claims.applicationId))
    .leftJoin(t.identityDecisions, eq(t.identityDecisions.claimId, t.claims.claimId))
    .where(and(eq(t.claims.applicationId, applicationId), eq(t.claims.personId, personId)));
  return row ? identityOf(personId, row.linkedTo, row.decidedAt) : null;
}

/** The officer's last decision on each of these applications: what, when, why and by whom. The caller has checked whose they are. */
export async function listLastDecisions({ db, t }: Handle, applicationIds: readonly string[]) {
  const { applicationId, kind, reason, decidedAt, number } = t.verifications;
  const { answer } = t.deferralAnswers;
  const rows = await db
    .select({ applicationId, kind, reason, decidedAt, officerName: t.people.name, answer })
    .from(t.verifications)
    .leftJoin(t.deferralAnswers, eq(t.deferralAnswers.verificationId, t.verifications.verificationId))
    .innerJoin(t.people, eq(t.people.id, t.verifications.officerId))
    .where(inArray(applicationId, [...applicationIds]))
    .orderBy(asc(number));
  return new Map(rows.map((row) => [row.applicationId, row]));
}

function identityOf(personId: string, linkedTo: string | null, decidedAt: Date | null): ClaimIdentity {
  if (linkedTo === personId) return "confirmed";
  return decidedAt ? "rejected" : "to-check";
}
