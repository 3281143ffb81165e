import { and, asc, eq, inArray } from "drizzle-orm";
import type { TopicMark } from "#app/domain/assessment/marking";
import type { PastAttempt } from "#app/domain/assessment/attempt-policy";
import type { Handle } from "../store.ts";

/** Every attempt of one person for one application, in order, with how it ended. */
export async function listPastAttempts(
  { db, t }: Handle,
  applicationId: string,
  personId: string,
): Promise<(PastAttempt & { attemptId: string })[]> {
  const rows = await db
    .select({
      attemptId: t.attempts.attemptId,
      number: t.attempts.number,
      passed: t.attemptOutcomes.passed,
      closedAt: t.attemptOutcomes.closedAt,
      topics: t.attemptOutcomes.topics,
    })
    .from(t.attempts)
    .leftJoin(t.attemptOutcomes, eq(t.attemptOutcomes.attemptId, t.attempts.attemptId))
    .where(and(eq(t.attempts.applicationId, applicationId), eq(t.attempts.personId, personId)))
    .orderBy(asc(t.attempts.number));
  return rows.map(({ attemptId, number, passed, closedAt, topics }) => ({
    attemptId,
    number,
    open: closedAt === null,
    passed: passed ?? false,
    closedAt,
    topicsToRedo:
      topics === null
        ? []
        : readTopicMarks(topics)
            .filter((mark) => mark.score < mark.outOf)
            .map((mark) => mark.topic),
  }));
}

/** How many attempts officers have allowed this person on top of the policy. */
export async function countAllowances({ db, t }: Handle, applicationId: string, personId: string): Promise<number> {
  return db.$count(t.allowances, and(eq(t.allowances.applicationId, applicationId), eq(t.allowances.personId, personId)));
}

/** The open attempts among these applications: id and deadline by application. */
export async function listOpenAttempts({ db, t }: Handle, applicationIds: readonly string[]) {
  if (applicationIds.length === 0) return [];
  const { attemptId, applicationId, personId, deadlineAt } = t.attempts;
  const rows = await db
    .select({ attemptId, applicationId, personId, deadlineAt, closedAt: t.attemptOutcomes.closedAt })
    .from(t.attempts)
    .leftJoin(t.attemptOutcomes, eq(t.attemptOutcomes.attemptId, attemptId))
    .where(inArray(applicationId, [...applicationIds]));
  return rows.filter((row) => row.closedAt === null);
}

/** The marks by topic as an outcome keeps them. */
export function readTopicMarks(topics: string): TopicMark[] {
  return JSON.parse(topics);
}
