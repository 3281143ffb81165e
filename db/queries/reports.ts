import { and, count, eq, gte, lte, max, min, or } from "drizzle-orm";
import { adjustmentGroupOf } from "#app/domain/assessment/item-analysis/adjustment-group";
import { Adjustments } from "#app/domain/assessment/adjustments";
import { type CalendarDate, daysBetween, londonDate } from "#app/domain/licensing/calendar-date";
import type { Referral } from "#app/domain/course/referral";
import type { ReportedApplication, ReportedTest } from "#app/domain/licensing/report";
import type { Handle } from "../store.ts";
import { readTopicMarks } from "./attempts.ts";
import { inForce, newestCorrection } from "./outcome-in-force.ts";

type Days = { first: CalendarDate; last: CalendarDate };

/** The applications that an authority received from one day to another, without anything that names anybody. */
export async function listReportedForAuthority(
  handle: Handle,
  authorityId: string,
  days: Days,
  referrals: readonly Referral[],
): Promise<ReportedApplication[]> {
  const { db, t } = handle;
  const { applicationId, receivedOn, licenseeType } = t.applications;
  const rows = await db
    .select({ applicationId, receivedOn, licenseeType, passedOn: t.passRecords.passedOn, passOf: t.passRecords.courseId })
    .from(t.applications)
    .leftJoin(t.passRecords, eq(t.passRecords.passRecordId, t.applications.passRecordId))
    .where(received(handle, authorityId, days));
  const invited = new Set((await listInvited(handle, authorityId, days)).map((row) => row.applicationId));
  const first = new Map((await listFirstTests(handle, authorityId, days)).map((row) => [row.applicationId, row]));
  const decided = new Map((await listVerified(handle, authorityId, days)).map((row) => [row.applicationId, row.at]));
  const read = await listLastRead(handle, authorityId, days, null);
  const referred = referrals.length === 0 ? new Map<string, Date>() : await listLastRead(handle, authorityId, days, referrals);
  const says = new Set(referrals.map(({ courseId }) => courseId));
  return rows.map(({ passedOn, passOf, ...row }) => {
    const test = first.get(row.applicationId);
    const readSince = (last: Date | undefined) => last !== undefined && londonDate(last) >= row.receivedOn;
    const decidedAt = decided.get(row.applicationId);
    return {
      ...{ receivedOn: row.receivedOn, licenseeType: row.licenseeType, invited: invited.has(row.applicationId) },
      started: test !== undefined || passedOn !== null || readSince(read.get(row.applicationId)),
      referralRead: says.has(passOf ?? "") || says.has(test?.courseId ?? "") || readSince(referred.get(row.applicationId)),
      firstPassed: test?.passed ?? null,
      passed: passedOn !== null,
      daysToPass: passedOn === null ? null : Math.max(0, daysBetween(row.receivedOn, passedOn)),
      daysToDecision: passedOn === null || !decidedAt ? null : Math.max(0, daysBetween(passedOn, londonDate(decidedAt))),
    };
  });
}

/** The first tests for an authority's applications that were received from one day to another. */
export async function listReportedTests(handle: Handle, authorityId: string, days: Days): Promise<ReportedTest[]> {
  const rows = await listFirstTests(handle, authorityId, days);
  return rows.map(({ receivedOn, passed, language, adjustments, topics }) => ({
    receivedOn,
    passed,
    language,
    adjustment: adjustmentGroupOf(Adjustments.parse(JSON.parse(adjustments))),
    topics: readTopicMarks(topics),
  }));
}

/** How many people passed for an authority's applications in a calendar year, by new or renewal and by where the test was sat. */
export async function countTrainedForAuthority({ db, t }: Handle, authorityId: string, year: number) {
  const { passedOn } = t.passRecords;
  return db
    .select({ kind: t.applications.kind, place: t.attempts.place, number: count() })
    .from(t.passRecords)
    .innerJoin(t.attempts, eq(t.attempts.attemptId, t.passRecords.attemptId))
    .innerJoin(t.applications, eq(t.applications.applicationId, t.attempts.applicationId))
    .where(and(eq(t.applications.authorityId, authorityId), gte(passedOn, `${year}-01-01`), lte(passedOn, `${year}-12-31`)))
    .groupBy(t.applications.kind, t.attempts.place);
}

function received({ t }: Pick<Handle, "t">, authorityId: string, { first, last }: Days) {
  const { receivedOn } = t.applications;
  return and(eq(t.applications.authorityId, authorityId), gte(receivedOn, first), lte(receivedOn, last));
}

function listInvited(handle: Handle, authorityId: string, days: Days) {
  const { db, t } = handle;
  return db
    .selectDistinct({ applicationId: t.applications.applicationId })
    .from(t.applications)
    .innerJoin(t.invitations, eq(t.invitations.applicationId, t.applications.applicationId))
    .where(received(handle, authorityId, days));
}

/**
 * When the drivers of applications read last, anything or one of these lessons. What was read before an application came in was read
 * for another one; whoever has sat the test of a course, or rests on its pass, has read all of it.
 */
async function listLastRead(handle: Handle, authorityId: string, days: Days, lessons: readonly Referral[] | null) {
  const { db, t } = handle;
  const { applicationId } = t.applications;
  const { completedAt, module, lesson } = t.lessonCompletions;
  const one = lessons?.map((place) => and(eq(t.enrolments.courseId, place.courseId), eq(module, place.module), eq(lesson, place.lesson)));
  const rows = await db
    .select({ applicationId, last: max(completedAt) })
    .from(t.applications)
    .innerJoin(t.applicationDrivers, eq(t.applicationDrivers.applicationId, applicationId))
    .innerJoin(t.enrolments, eq(t.enrolments.personId, t.applicationDrivers.personId))
    .innerJoin(t.lessonCompletions, eq(t.lessonCompletions.enrolmentId, t.enrolments.enrolmentId))
    .where(and(received(handle, authorityId, days), one && or(...one)))
    .groupBy(applicationId);
  return new Map(rows.flatMap((row) => (row.last ? [[row.applicationId, row.last] as const] : [])));
}

/** As they count now: a correction may have made a pass of a failure. */
async function listFirstTests(handle: Handle, authorityId: string, days: Days) {
  const { db, t } = handle;
  const { attemptId, language, adjustments } = t.attempts;
  const { applicationId, receivedOn } = t.applications;
  const rows = await db
    .select({
      ...{ applicationId, receivedOn, language, adjustments, courseId: t.enrolments.courseId },
      ...{ closing: t.attemptOutcomes, correction: t.outcomeCorrections },
    })
    .from(t.applications)
    .innerJoin(t.attempts, and(eq(t.attempts.applicationId, t.applications.applicationId), eq(t.attempts.number, 1)))
    .innerJoin(t.enrolments, eq(t.enrolments.enrolmentId, t.attempts.enrolmentId))
    .innerJoin(t.attemptOutcomes, eq(t.attemptOutcomes.attemptId, attemptId))
    .leftJoin(t.outcomeCorrections, newestCorrection(handle, attemptId))
    .where(received(handle, authorityId, days));
  return rows.map(({ closing, correction, ...row }) => {
    const { passed, topics } = inForce(closing, correction);
    return { ...row, passed, topics };
  });
}

function listVerified(handle: Handle, authorityId: string, days: Days) {
  const { db, t } = handle;
  const { applicationId } = t.applications;
  return db
    .select({ applicationId, at: min(t.verifications.decidedAt) })
    .from(t.applications)
    .innerJoin(t.verifications, eq(t.verifications.applicationId, applicationId))
    .where(and(received(handle, authorityId, days), eq(t.verifications.kind, "verified")))
    .groupBy(applicationId);
}
