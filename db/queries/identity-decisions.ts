import { and, asc, eq, isNull } from "drizzle-orm";
import type { IdentityDecision } from "#app/domain/licensing/identity-decision";
import type { Handle } from "../store.ts";

/** The claims on this authority's applications that wait for an officer, the oldest first; at most so many as a page holds. */
export async function listToCheckForAuthority(handle: Handle, authorityId: string) {
  const { t } = handle;
  const rows = await claimRows(handle)
    .where(and(eq(t.applications.authorityId, authorityId), eq(t.claims.result, "to-check"), isNull(t.identityDecisions.claimId)))
    .orderBy(asc(t.claims.madeAt))
    .limit(200);
  return rows.map(readClaim);
}

/** A claim that did not match, on an application of this authority, or null; with its decision once there is one. */
export async function findClaimForAuthority(handle: Handle, claimId: string, authorityId: string) {
  const { t } = handle;
  const [row] = await claimRows(handle).where(
    and(eq(t.claims.claimId, claimId), eq(t.applications.authorityId, authorityId), eq(t.claims.result, "to-check")),
  );
  return row ? readClaim(row) : null;
}

export type ClaimToCheck = Awaited<ReturnType<typeof listToCheckForAuthority>>[number];

function claimRows({ db, t }: Handle) {
  return db
    .select({
      claim: t.claims,
      application: t.applications,
      applicant: t.applicantDetails,
      claimant: t.personalDetails,
      email: t.people.email,
      linkedTo: t.applicationDrivers.personId,
      decision: t.identityDecisions,
    })
    .from(t.claims)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.claims.applicationId))
    .innerJoin(t.people, eq(t.people.id, t.claims.personId))
    .leftJoin(t.applicantDetails, eq(t.applicantDetails.applicationId, t.claims.applicationId))
    .leftJoin(t.personalDetails, eq(t.personalDetails.personId, t.claims.personId))
    .leftJoin(t.applicationDrivers, eq(t.applicationDrivers.applicationId, t.claims.applicationId))
    .leftJoin(t.identityDecisions, eq(t.identityDecisions.claimId, t.claims.claimId));
}

type ClaimRow = Awaited<ReturnType<typeof claimRows>>[number];

function readClaim({ claim, application, applicant, claimant, email, linkedTo, decision }: ClaimRow) {
  const { claimId, personId, madeAt } = claim;
  const { applicationId, reference, licenseeType, kind } = application;
  const differs: string[] = JSON.parse(claim.differs);
  return {
    claimId,
    personId,
    madeAt,
    differs,
    applicationId,
    reference,
    licenseeType,
    kind,
    applicant,
    claimant,
    email,
    linkedTo,
    decision,
  };
}

/** Keeps what an officer decided about a claim, once and for all. */
export async function insertIdentityDecision(
  { db, t }: Handle,
  decided: { claimId: string; decision: IdentityDecision; reason: string; officerId: string },
  now: Date,
): Promise<void> {
  await db.insert(t.identityDecisions).values({ ...decided, decidedAt: now });
}
