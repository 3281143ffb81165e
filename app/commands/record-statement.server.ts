import type { Mark } from "#app/domain/assessment/marking";
import { testStatement, voidedStatement, waivedStatement } from "#app/domain/machines/statement";
import { env } from "#app/server/env.server";
import { findDriver, readApplication } from "#db/queries/applications";
import { readAsked } from "#db/queries/asked-courses";
import { findLiveVersion, readVersion } from "#db/queries/courses";
import { queueStatement } from "#db/queries/learning-statements";
import type { Handle } from "#db/store";

type Tested = { attemptId: string; applicationId: string; personId: string; versionId: string; startedAt: Date };

/** Queues what a learning record store is told of a test that ended; nothing where none is set. */
export async function recordTest(tx: Handle, attempt: Tested, mark: Mark, closedAt: Date, now: Date): Promise<void> {
  if (!env.recordStore) return;
  const { score, outOf, passed } = mark;
  const tested = { ...(await aboutTest(tx, attempt, closedAt)), score, outOf, startedAt: attempt.startedAt };
  await queueStatement(tx, testStatement(passed ? "passed" : "failed", tested), now);
}

/** A test that was failed and now counts as passed: the one statement is taken back, and the other made. */
export async function recordCorrectedTest(tx: Handle, attempt: Tested, mark: Mark, closedAt: Date, now: Date): Promise<void> {
  if (!env.recordStore) return;
  await queueStatement(tx, voidedStatement({ ...(await aboutTest(tx, attempt, closedAt)), at: now }), now);
  await recordTest(tx, attempt, mark, closedAt, now);
}

/** Queues what a learning record store is told where training from elsewhere was accepted; nothing where none is set. */
export async function recordWaiver(tx: Handle, waived: { applicationId: string; decisionId: string }, now: Date): Promise<void> {
  if (!env.recordStore) return;
  const { applicationId, decisionId } = waived;
  const driver = await findDriver(tx, applicationId);
  const { courseId } = await readAsked(tx, await readApplication(tx, applicationId), driver);
  const courseTitle = (await findLiveVersion(tx, courseId))?.course.title ?? courseId;
  const about = { courseId, courseTitle, applicationId, sessionId: decisionId, at: now };
  await queueStatement(tx, waivedStatement({ ...about, origin: env.publicOrigin, learner: driver ?? applicationId }), now);
}

async function aboutTest(tx: Handle, { attemptId, applicationId, personId, versionId }: Tested, at: Date) {
  const { courseId, course } = await readVersion(tx, versionId);
  const about = { courseId, courseTitle: course.title, applicationId, sessionId: attemptId, at };
  return { ...about, origin: env.publicOrigin, learner: personId };
}
