import { randomUUID } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import type { HeldPass } from "#app/domain/licensing/pass-service";
import { Policy } from "#app/domain/licensing/policy";
import type { Handle } from "../store.ts";

/** The passes a person holds in one course, newest first, in the form the acceptance rule reads. */
export async function listHeldPasses({ db, t }: Handle, personId: string, courseId: string): Promise<HeldPass[]> {
  const rows = await db
    .select({ pass: t.passRecords, policy: t.policies.body, criticalMissed: t.attemptOutcomes.criticalMissed })
    .from(t.passRecords)
    .innerJoin(t.policies, eq(t.policies.policyId, t.passRecords.policyId))
    .innerJoin(t.attemptOutcomes, eq(t.attemptOutcomes.attemptId, t.passRecords.attemptId))
    .where(and(eq(t.passRecords.personId, personId), eq(t.passRecords.courseId, courseId)))
    .orderBy(desc(t.passRecords.seq));
  return rows.map(({ pass, policy, criticalMissed }) => {
    const { items, critical, per_topic } = Policy.parse(JSON.parse(policy)).blueprint;
    return {
      passRecordId: pass.passRecordId,
      passedOn: pass.passedOn,
      validUntil: pass.validUntil,
      scorePercent: (100 * pass.score) / pass.outOf,
      paper: { items, critical, per_topic, criticalAllRight: criticalMissed === 0 },
      courseSlug: courseId,
      revoked: false,
    };
  });
}

export type NewPass = {
  attemptId: string;
  personId: string;
  courseId: string;
  versionId: string;
  policyId: string;
  authorityId: string;
  certificateNumber: string;
  score: number;
  outOf: number;
  passedOn: CalendarDate;
  validUntil: CalendarDate;
  seq: number;
  prevHash: string;
};

/** Adds a pass to the register; it is never changed. */
export async function insertPass({ db, t }: Handle, pass: NewPass, now: Date): Promise<void> {
  await db.insert(t.passRecords).values({ passRecordId: randomUUID(), ...pass, issuedAt: now });
}

/** The last day of the newest-ending pass this person holds in a course, or null. */
export async function findLastValidDay({ db, t }: Handle, personId: string, courseId: string): Promise<CalendarDate | null> {
  const [row] = await db
    .select({ validUntil: t.passRecords.validUntil })
    .from(t.passRecords)
    .where(and(eq(t.passRecords.personId, personId), eq(t.passRecords.courseId, courseId)))
    .orderBy(desc(t.passRecords.validUntil))
    .limit(1);
  return row?.validUntil ?? null;
}

/** The number on the newest certificate this person holds in a course, or null. */
export async function findNewestCertificate({ db, t }: Handle, personId: string, courseId: string): Promise<string | null> {
  const [row] = await db
    .select({ certificateNumber: t.passRecords.certificateNumber })
    .from(t.passRecords)
    .where(and(eq(t.passRecords.personId, personId), eq(t.passRecords.courseId, courseId)))
    .orderBy(desc(t.passRecords.seq))
    .limit(1);
  return row?.certificateNumber ?? null;
}

/** The pass that came out of an attempt, or null. */
export async function findPassOfAttempt({ db, t }: Handle, attemptId: string) {
  const [row] = await db.select().from(t.passRecords).where(eq(t.passRecords.attemptId, attemptId));
  return row ?? null;
}

/** A driver's own pass by its certificate number as it is printed, with where it was issued and its place in the ledger, or null. */
export async function findPassForDriver({ db, t }: Handle, certificateNumber: string, personId: string) {
  const [row] = await db
    .select({
      pass: t.passRecords,
      authorityName: t.authorities.name,
      licenseeLabel: t.licenseeTypes.label,
      courseVersion: t.courseVersions.number,
      ledgerHash: t.ledgerEntries.hash,
    })
    .from(t.passRecords)
    .innerJoin(t.authorities, eq(t.authorities.authorityId, t.passRecords.authorityId))
    .innerJoin(t.courseVersions, eq(t.courseVersions.versionId, t.passRecords.versionId))
    .innerJoin(t.ledgerEntries, eq(t.ledgerEntries.seq, t.passRecords.seq))
    .innerJoin(t.attempts, eq(t.attempts.attemptId, t.passRecords.attemptId))
    .innerJoin(t.applications, eq(t.applications.applicationId, t.attempts.applicationId))
    .leftJoin(
      t.licenseeTypes,
      and(eq(t.licenseeTypes.authorityId, t.passRecords.authorityId), eq(t.licenseeTypes.licenseeType, t.applications.licenseeType)),
    )
    .where(and(eq(t.passRecords.certificateNumber, certificateNumber), eq(t.passRecords.personId, personId)));
  return row ?? null;
}
