import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Handle } from "../store.ts";

export type InvitedClaim = { applicationId: string; personId: string; result: "matched" | "to-check"; differs: readonly string[] };

/** What the authority holds about the applicant an invitation is for, or null when it was erased. */
export async function readApplicant({ db, t }: Handle, applicationId: string) {
  const [row] = await db
    .select({ surname: t.applicantDetails.surname, bornOn: t.applicantDetails.bornOn, authorityId: t.applications.authorityId })
    .from(t.applicantDetails)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.applicantDetails.applicationId))
    .where(eq(t.applicantDetails.applicationId, applicationId));
  return row ?? null;
}

/** What the page of an invitation may show to whoever holds the link: the reference and nothing of the applicant. */
export async function findReferenceForInvitation({ db, t }: Handle, applicationId: string): Promise<string | null> {
  const [row] = await db
    .select({ reference: t.applications.reference })
    .from(t.applications)
    .where(eq(t.applications.applicationId, applicationId));
  return row?.reference ?? null;
}

/** The person an application belongs to already, or null. */
export async function findLinkedDriver({ db, t }: Handle, applicationId: string): Promise<string | null> {
  const [row] = await db
    .select({ personId: t.applicationDrivers.personId })
    .from(t.applicationDrivers)
    .where(eq(t.applicationDrivers.applicationId, applicationId));
  return row?.personId ?? null;
}

/** Keeps a claim; a driver claims an application once. Returns whether it is a new one. */
export async function insertClaim({ db, t }: Handle, claim: InvitedClaim, now: Date): Promise<boolean> {
  const rows = await db
    .insert(t.claims)
    .values({ claimId: randomUUID(), ...claim, differs: JSON.stringify(claim.differs), madeAt: now })
    .onConflictDoNothing({ target: [t.claims.applicationId, t.claims.personId] })
    .returning({ claimId: t.claims.claimId });
  return rows.length === 1;
}

/** What a driver's claim on an application came to, and whether an officer has decided it; or null when they have none. */
export async function findClaim({ db, t }: Handle, applicationId: string, personId: string) {
  const [row] = await db
    .select({ claimId: t.claims.claimId, result: t.claims.result, decision: t.identityDecisions.decision })
    .from(t.claims)
    .leftJoin(t.identityDecisions, eq(t.identityDecisions.claimId, t.claims.claimId))
    .where(and(eq(t.claims.applicationId, applicationId), eq(t.claims.personId, personId)));
  return row ? { claimId: row.claimId, result: row.result, decided: row.decision !== null, denied: row.decision === "different" } : null;
}

/** Gives the application to its driver. */
export async function linkDriver({ db, t }: Handle, applicationId: string, personId: string, now: Date): Promise<void> {
  await db.insert(t.applicationDrivers).values({ applicationId, personId, linkedAt: now }).onConflictDoNothing();
}

/** The id of a person's claim on an application. Throws when they have none. */
export async function readClaimId({ db, t }: Handle, applicationId: string, personId: string): Promise<string> {
  const [row] = await db
    .select({ claimId: t.claims.claimId })
    .from(t.claims)
    .where(and(eq(t.claims.applicationId, applicationId), eq(t.claims.personId, personId)));
  if (!row) throw new Error(`${personId} has no claim on ${applicationId}`);
  return row.claimId;
}
