import { randomUUID } from "node:crypto";
import { and, desc, eq, inArray, isNull, lte } from "drizzle-orm";
import { percentOf } from "#app/domain/assessment/marks";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import type { TopicMark } from "#app/domain/assessment/marking";
import type { HeldPass } from "#app/domain/licensing/pass-service";
import { Policy } from "#app/domain/licensing/policy";
import type { Handle } from "../store.ts";
import { listSamePersons } from "./account-merges.ts";
import { readTopicMarks } from "./attempts.ts";
import { inForce, newestCorrection } from "./outcome-in-force.ts";
import { confirmedRevocation } from "./revocations.ts";

/**
 * The passes a person holds in some courses, under any account that the authority has found to be theirs, in the form the acceptance rule
 * reads. The one that lasts longest stands first: one that a correction brought about later must not hide it. A correction can raise what
 * a pass is worth, and never lowers it.
 */
export async function listHeldPasses(
  handle: Handle,
  { authorityId, personId, courseIds }: { authorityId: string; personId: string; courseIds: readonly string[] },
): Promise<HeldPass[]> {
  const { passRecords, policies, attemptOutcomes, outcomeCorrections, revocationSteps } = handle.t;
  const accounts = await listSamePersons(handle, authorityId, personId);
  const rows = await handle.db
    .select({
      pass: passRecords,
      policy: policies.body,
      closing: attemptOutcomes,
      correction: outcomeCorrections,
      revocation: revocationSteps.stepId,
    })
    .from(passRecords)
    .innerJoin(policies, eq(policies.policyId, passRecords.policyId))
    .innerJoin(attemptOutcomes, eq(attemptOutcomes.attemptId, passRecords.attemptId))
    .leftJoin(outcomeCorrections, newestCorrection(handle, passRecords.attemptId))
    .leftJoin(revocationSteps, confirmedRevocation(handle))
    .where(and(inArray(passRecords.personId, accounts), inArray(passRecords.courseId, [...courseIds])))
    .orderBy(desc(passRecords.validUntil), desc(passRecords.seq));
  return rows.map(({ pass, policy, closing, correction, revocation }) => {
    const { items, critical, per_topic } = Policy.parse(JSON.parse(policy)).blueprint;
    const outcome = inForce(closing, correction);
    const criticalAllRight = closing.criticalMissed === 0 || outcome.criticalMissed === 0;
    return {
      passRecordId: pass.passRecordId,
      passedOn: pass.passedOn,
      validUntil: pass.validUntil,
      scorePercent: percentOf({ score: Math.max(pass.score, outcome.score), outOf: pass.outOf }),
      topics: bestOf(readTopicMarks(closing.topics), readTopicMarks(outcome.topics)),
      paper: { items, critical, per_topic, criticalAllRight },
      courseSlug: pass.courseId,
      revoked: revocation !== null,
    };
  });
}

/** Each topic with the better of its two marks. */
function bestOf(closing: readonly TopicMark[], corrected: readonly TopicMark[]): TopicMark[] {
  return closing.map((mark) => {
    const other = corrected.find(({ topic }) => topic === mark.topic);
    return { ...mark, score: Math.max(mark.score, other?.score ?? 0) };
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

/** Adds a pass to the register; it is never changed. Returns its id. */
export async function insertPass({ db, t }: Handle, pass: NewPass, now: Date): Promise<string> {
  const passRecordId = randomUUID();
  await db.insert(t.passRecords).values({ passRecordId, ...pass, issuedAt: now });
  return passRecordId;
}

/** The last day of the newest-ending pass that this person gained in any of these courses up to a day and that was not revoked, or null. */
export async function findLastValidDay(
  handle: Handle,
  personId: string,
  courseIds: readonly string[],
  upTo: CalendarDate,
): Promise<CalendarDate | null> {
  const { passRecords, revocationSteps } = handle.t;
  const own = and(eq(passRecords.personId, personId), inArray(passRecords.courseId, [...courseIds]), lte(passRecords.passedOn, upTo));
  const [row] = await handle.db
    .select({ validUntil: passRecords.validUntil })
    .from(passRecords)
    .leftJoin(revocationSteps, confirmedRevocation(handle))
    .where(and(own, isNull(revocationSteps.stepId)))
    .orderBy(desc(passRecords.validUntil))
    .limit(1);
  return row?.validUntil ?? null;
}

/** The number on the newest certificate this person holds in any of these courses and that was not revoked, or null. */
export async function findNewestCertificate(handle: Handle, personId: string, courseIds: readonly string[]): Promise<string | null> {
  const { db, t } = handle;
  const own = and(eq(t.passRecords.personId, personId), inArray(t.passRecords.courseId, [...courseIds]));
  const [row] = await db
    .select({ certificateNumber: t.passRecords.certificateNumber })
    .from(t.passRecords)
    .leftJoin(t.revocationSteps, confirmedRevocation(handle))
    .where(and(own, isNull(t.revocationSteps.stepId)))
    .orderBy(desc(t.passRecords.seq))
    .limit(1);
  return row?.certificateNumber ?? null;
}

/** The pass that came out of an attempt, or null. */
export async function findPassOfAttempt({ db, t }: Handle, attemptId: string) {
  const [row] = await db.select().from(t.passRecords).where(eq(t.passRecords.attemptId, attemptId));
  return row ?? null;
}

/** A driver's own pass by the number on its certificate, or null. */
export async function findPassForDriver({ db, t }: Handle, certificateNumber: string, personId: string) {
  const own = and(eq(t.passRecords.certificateNumber, certificateNumber), eq(t.passRecords.personId, personId));
  const [row] = await db.select().from(t.passRecords).where(own);
  return row ?? null;
}
