import { desc, eq } from "drizzle-orm";
import type { Handle } from "../store.ts";
import { type CourseVersion, findLiveVersion, readVersion } from "./courses.ts";
import { type Completion, type Enrolment, findEnrolment, hasPassed, listCompletions } from "./enrolments.ts";
import { inForce, newestCorrection } from "./outcome-in-force.ts";

/**
 * Where a person stands in a course: their latest round on the version they began with, or, before they begin, the live version.
 * `over`: a pass has come out of the round, which ends it.
 */
export type Training = { version: CourseVersion; enrolment: Enrolment | null; over: boolean; completions: Completion[] };

/** A person's training in a course, or null when there is no such course. */
export async function findTraining(handle: Handle, personId: string, courseId: string): Promise<Training | null> {
  const enrolment = await findEnrolment(handle, personId, courseId);
  if (!enrolment) {
    const version = await findLiveVersion(handle, courseId);
    return version && { version, enrolment, over: false, completions: [] };
  }
  return {
    version: await readVersion(handle, enrolment.versionId),
    enrolment,
    over: await hasPassed(handle, enrolment.enrolmentId),
    completions: await listCompletions(handle, enrolment.enrolmentId),
  };
}

/** When the last failed attempt of a round was closed, or null: from then on lessons count as read again. */
export async function findLastFail(handle: Handle, enrolmentId: string): Promise<Date | null> {
  const { attempts, attemptOutcomes, outcomeCorrections } = handle.t;
  const rows = await handle.db
    .select({ closing: attemptOutcomes, correction: outcomeCorrections })
    .from(attemptOutcomes)
    .innerJoin(attempts, eq(attempts.attemptId, attemptOutcomes.attemptId))
    .leftJoin(outcomeCorrections, newestCorrection(handle, attempts.attemptId))
    .where(eq(attempts.enrolmentId, enrolmentId))
    .orderBy(desc(attemptOutcomes.closedAt));
  return rows.find(({ closing, correction }) => !inForce(closing, correction).passed)?.closing.closedAt ?? null;
}
