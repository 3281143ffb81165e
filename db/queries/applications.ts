import { and, desc, eq, exists, inArray, lt, notExists, notInArray } from "drizzle-orm";
import { type ApplicationStatus, DECIDED_STATUSES } from "#app/domain/licensing/application-status";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import type { Handle } from "../store.ts";
import { readAsked } from "./asked-courses.ts";
import { confirmedRevocation } from "./revocations.ts";

export type StatusRow = { status: ApplicationStatus; tryAgainAt: Date | null; passRecordId: string | null; passUntil: string | null };

/** One application without regard to who asks: for commands that have checked that already. Throws when it does not exist. */
export async function readApplication({ db, t }: Handle, applicationId: string) {
  const [row] = await db.select().from(t.applications).where(eq(t.applications.applicationId, applicationId));
  if (!row) throw new Error(`there is no application ${applicationId}`);
  return row;
}

/** Keeps the status that the rule worked out, with the instant since when the application has stood there. */
export async function updateStatus({ db, t }: Handle, applicationId: string, status: StatusRow, since: Date): Promise<void> {
  await db
    .update(t.applications)
    .set({ ...status, statusSinceAt: since })
    .where(eq(t.applications.applicationId, applicationId));
}

/** The ids of applications that still stand on a pass, or on other training, whose last day is over; at most a thousand. */
export async function listExpired({ db, t }: Handle, today: CalendarDate): Promise<string[]> {
  const { applicationId, status, passUntil } = t.applications;
  const rows = await db
    .select({ applicationId })
    .from(t.applications)
    .where(and(inArray(status, ["ready-to-verify", "verified", "waived"]), lt(passUntil, today)))
    .limit(1000);
  return rows.map((row) => row.applicationId);
}

/** The driver an application is linked to, or null. */
export async function findDriver({ db, t }: Handle, applicationId: string): Promise<string | null> {
  const [row] = await db
    .select({ personId: t.applicationDrivers.personId })
    .from(t.applicationDrivers)
    .where(eq(t.applicationDrivers.applicationId, applicationId));
  return row?.personId ?? null;
}

/** The newest claim on an application that waits for an officer to check who made it, or null. */
export async function findClaimToCheck({ db, t }: Handle, applicationId: string) {
  const undecided = notExists(
    db.select({ claimId: t.identityDecisions.claimId }).from(t.identityDecisions).where(eq(t.identityDecisions.claimId, t.claims.claimId)),
  );
  const [row] = await db
    .select({ claimId: t.claims.claimId, personId: t.claims.personId })
    .from(t.claims)
    .where(and(eq(t.claims.applicationId, applicationId), eq(t.claims.result, "to-check"), undecided))
    .orderBy(desc(t.claims.madeAt))
    .limit(1);
  return row ?? null;
}

/** The ids of every application this person has claimed, whether or not an officer has confirmed them. */
export async function listClaimed({ db, t }: Handle, personId: string): Promise<string[]> {
  const rows = await db.select({ applicationId: t.claims.applicationId }).from(t.claims).where(eq(t.claims.personId, personId));
  return rows.map((row) => row.applicationId);
}

/** The ids of an authority's applications for one licensee type that somebody has claimed and no officer has decided. */
export async function listUndecidedClaimed({ db, t }: Handle, authorityId: string, licenseeType: string): Promise<string[]> {
  const claim = db.select({ claimId: t.claims.claimId }).from(t.claims).where(eq(t.claims.applicationId, t.applications.applicationId));
  const rows = await db
    .select({ applicationId: t.applications.applicationId })
    .from(t.applications)
    .where(
      and(
        eq(t.applications.authorityId, authorityId),
        eq(t.applications.licenseeType, licenseeType),
        notInArray(t.applications.status, [...DECIDED_STATUSES]),
        exists(claim),
      ),
    );
  return rows.map((row) => row.applicationId);
}

/** The officer's last decision on an application, with what it rests on (a pass, or other training) as that is now; or null. */
export async function findLastDecision(handle: Handle, applicationId: string) {
  const { db, t } = handle;
  const [row] = await db
    .select({
      kind: t.verifications.kind,
      passUntil: t.passRecords.validUntil,
      trainingUntil: t.waivedTrainings.expiresOn,
      passRecordId: t.verifications.passRecordId,
      number: t.verifications.number,
      revocation: t.revocationSteps.stepId,
      answer: t.deferralAnswers.verificationId,
    })
    .from(t.verifications)
    .leftJoin(t.passRecords, eq(t.passRecords.passRecordId, t.verifications.passRecordId))
    .leftJoin(t.revocationSteps, confirmedRevocation(handle))
    .leftJoin(t.waivedTrainings, eq(t.waivedTrainings.verificationId, t.verifications.verificationId))
    .leftJoin(t.deferralAnswers, eq(t.deferralAnswers.verificationId, t.verifications.verificationId))
    .where(eq(t.verifications.applicationId, applicationId))
    .orderBy(desc(t.verifications.number))
    .limit(1);
  if (!row) return null;
  const { kind, number, passRecordId, passUntil, trainingUntil, revocation, answer } = row;
  return { kind, number, passRecordId, until: passUntil ?? trainingUntil, passRevoked: revocation !== null, answered: answer !== null };
}

/** An application that is linked to this driver, or null: one that waits for an identity check is not theirs yet. */
export async function findForDriver(handle: Handle, applicationId: string, personId: string) {
  const { db, t } = handle;
  const [row] = await db
    .select({
      application: t.applications,
      authorityName: t.authorities.name,
      label: t.licenseeTypes.label,
    })
    .from(t.applications)
    .innerJoin(t.applicationDrivers, eq(t.applicationDrivers.applicationId, t.applications.applicationId))
    .innerJoin(t.authorities, eq(t.authorities.authorityId, t.applications.authorityId))
    .innerJoin(
      t.licenseeTypes,
      and(eq(t.licenseeTypes.authorityId, t.applications.authorityId), eq(t.licenseeTypes.licenseeType, t.applications.licenseeType)),
    )
    .where(and(eq(t.applications.applicationId, applicationId), eq(t.applicationDrivers.personId, personId)));
  if (!row) return null;
  const { courseId, servingCourseIds } = await readAsked(handle, row.application, personId);
  return { ...row.application, authorityName: row.authorityName, courseId, servingCourseIds, licenseeLabel: row.label };
}

/** Whether a person has claimed any application of this authority: only then may its officers know anything of them. */
export async function isClaimantOf({ db, t }: Handle, personId: string, authorityId: string): Promise<boolean> {
  const [row] = await db
    .select({ claimId: t.claims.claimId })
    .from(t.claims)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.claims.applicationId))
    .where(and(eq(t.claims.personId, personId), eq(t.applications.authorityId, authorityId)))
    .limit(1);
  return row !== undefined;
}

/** Whether an application is one of this authority's. */
export async function isOfAuthority({ db, t }: Handle, applicationId: string, authorityId: string): Promise<boolean> {
  const own = and(eq(t.applications.applicationId, applicationId), eq(t.applications.authorityId, authorityId));
  return (await db.$count(t.applications, own)) > 0;
}
