import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, notExists } from "drizzle-orm";
import type { Handle } from "../store.ts";

export type Enrolment = { enrolmentId: string; personId: string; courseId: string; versionId: string; round: number; startedAt: Date };
export type Completion = { module: string; lesson: string; completedAt: Date };

/** The latest round of a person's training in a course, or null when they never began. It keeps the version it began with. */
export async function findEnrolment({ db, t }: Handle, personId: string, courseId: string): Promise<Enrolment | null> {
  const [row] = await db
    .select()
    .from(t.enrolments)
    .where(and(eq(t.enrolments.personId, personId), eq(t.enrolments.courseId, courseId)))
    .orderBy(desc(t.enrolments.round))
    .limit(1);
  return row ?? null;
}

/** Begins the next round of training, on the given version. */
export async function insertEnrolment({ db, t }: Handle, enrolment: Omit<Enrolment, "enrolmentId">): Promise<Enrolment> {
  const row = { enrolmentId: randomUUID(), ...enrolment };
  await db.insert(t.enrolments).values(row);
  return row;
}

/** Every time a lesson was finished in one round, oldest first; a lesson may be finished again. */
export async function listCompletions({ db, t }: Handle, enrolmentId: string): Promise<Completion[]> {
  const { module, lesson, completedAt } = t.lessonCompletions;
  return db
    .select({ module, lesson, completedAt })
    .from(t.lessonCompletions)
    .where(eq(t.lessonCompletions.enrolmentId, enrolmentId))
    .orderBy(asc(completedAt));
}

/** Keeps that a lesson was finished; finishing it again adds another row. */
export async function insertCompletion(
  { db, t }: Handle,
  completion: { enrolmentId: string; module: string; lesson: string },
  now: Date,
): Promise<void> {
  await db.insert(t.lessonCompletions).values({ completionId: randomUUID(), ...completion, completedAt: now });
}

/** Whether a pass has come out of this round, which ends it. */
export async function hasPassed({ db, t }: Handle, enrolmentId: string): Promise<boolean> {
  const [row] = await db
    .select({ passRecordId: t.passRecords.passRecordId })
    .from(t.passRecords)
    .innerJoin(t.attempts, eq(t.attempts.attemptId, t.passRecords.attemptId))
    .where(eq(t.attempts.enrolmentId, enrolmentId))
    .limit(1);
  return row !== undefined;
}

/** How many people are part-way through training on this version; they finish on it. */
export async function countUnderWay({ db, t }: Handle, versionId: string): Promise<number> {
  const pass = db
    .select({ passRecordId: t.passRecords.passRecordId })
    .from(t.passRecords)
    .innerJoin(t.attempts, eq(t.attempts.attemptId, t.passRecords.attemptId))
    .where(eq(t.attempts.enrolmentId, t.enrolments.enrolmentId));
  return db.$count(t.enrolments, and(eq(t.enrolments.versionId, versionId), notExists(pass)));
}
