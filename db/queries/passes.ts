import { randomUUID } from "node:crypto";
import { and, desc, eq, inArray, lte } from "drizzle-orm";
import { percentOf } from "#app/domain/assessment/marks";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import type { HeldPass } from "#app/domain/licensing/pass-service";
import { Policy } from "#app/domain/licensing/policy";
import type { Handle } from "../store.ts";
import { listSamePersons } from "./account-merges.ts";
import { inForce, newestCorrection } from "./outcome-in-force.ts";

/**
 * The passes a person holds in one course under any account that the authority has found to be theirs, as the acceptance rule reads them. The one that lasts longest stands first: one that a
 * correction brought about later must not hide it. A correction can raise what a pass is worth, and never lowers it.
 */
export async function listHeldPasses(
  handle: Handle,
  { authorityId, personId, courseId }: { authorityId: string; personId: string; courseId: string },
): Promise<HeldPass[]> {
  const { passRecords, policies, attemptOutcomes, outcomeCorrections } = handle.t;
  const accounts = await listSamePersons(handle, authorityId, personId);
  const rows = await handle.db
    .select({ pass: passRecords, policy: policies.body, closing: attemptOutcomes, correction: outcomeCorrections })
    .from(passRecords)
    .innerJoin(policies, eq(policies.policyId, passRecords.policyId))
    .innerJoin(attemptOutcomes, eq(attemptOutcomes.attemptId, passRecords.attemptId))
    .leftJoin(outcomeCorrections, newestCorrection(handle, passRecords.attemptId))
    .where(and(inArray(passRecords.personId, accounts), eq(passRecords.courseId, courseId)))
    .orderBy(desc(passRecords.validUntil), desc(passRecords.seq));
  return rows.map(({ pass, policy, closing, correction }) => {
    const { items, critical, per_topic } = Policy.parse(JSON.parse(policy)).blueprint;
    const outcome = inForce(closing, correction);
    const criticalAllRight = closing.criticalMissed === 0 || outcome.criticalMissed === 0;
    return {
      passRecordId: pass.passRecordId,
      passedOn: pass.passedOn,
      validUntil: pass.validUntil,
      scorePercent: percentOf({ score: Math.max(pass.score, outcome.score), outOf: pass.outOf }),
      paper: { items, critical, per_topic, criticalAllRight },
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

/** The last day of the newest-ending pass that this person gained in a course up to a day, or null. */
export async function findLastValidDay(
  { db, t }: Handle,
  personId: string,
  courseId: string,
  upTo: CalendarDate,
): Promise<CalendarDate | null> {
  const { passRecords } = t;
  const [row] = await db
    .select({ validUntil: passRecords.validUntil })
    .from(passRecords)
    .where(and(eq(passRecords.personId, personId), eq(passRecords.courseId, courseId), lte(passRecords.passedOn, upTo)))
    .orderBy(desc(passRecords.validUntil))
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
