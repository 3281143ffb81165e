import { and, asc, count, eq, gt, gte, inArray, like, type SQL } from "drizzle-orm";
import type { StandingMark } from "#app/domain/assessment/remark";
import type { Paper } from "#app/domain/assessment/paper";
import type { Handle } from "../store.ts";
import { readTopicMarks } from "./attempts.ts";
import { inForce, newestCorrection } from "./outcome-in-force.ts";

/** A closed attempt with all that marking it again needs but its responses. */
export type ClosedAttempt = {
  attemptId: string;
  applicationId: string;
  authorityId: string;
  personId: string;
  versionId: string;
  policyId: string;
  paper: Paper;
  paperHash: string;
  startedAt: Date;
  closedAt: Date;
  /** The outcome in force, and the ledger entry that it stands on. */
  outcome: StandingMark & { seq: number };
};

/** `keptSince`: the answers of attempts that closed earlier are not kept any more. */
export type WithItem = { itemId: string; versionIds: readonly string[]; keptSince: Date };

/**
 * The closed attempts on these versions with an item on their paper that can be marked again, in the order of their ids, those after
 * one. Whose details were erased cannot: nothing ties them to the ledger any more.
 */
export async function listMarkable(
  handle: Handle,
  wanted: WithItem,
  { after, limit }: { after: string; limit: number },
): Promise<ClosedAttempt[]> {
  const { attempts, attemptOutcomes, outcomeCorrections, applications, personalDetails } = handle.t;
  const { attemptId, applicationId, personId, versionId, policyId, paper, paperHash, startedAt } = attempts;
  const columns = {
    attemptId,
    applicationId,
    personId,
    versionId,
    policyId,
    paper,
    paperHash,
    startedAt,
    authorityId: applications.authorityId,
  };
  const rows = await handle.db
    .select({ ...columns, closing: attemptOutcomes, correction: outcomeCorrections })
    .from(attempts)
    .innerJoin(attemptOutcomes, eq(attemptOutcomes.attemptId, attemptId))
    .innerJoin(applications, eq(applications.applicationId, applicationId))
    .innerJoin(personalDetails, eq(personalDetails.personId, personId))
    .leftJoin(outcomeCorrections, newestCorrection(handle, attemptId))
    .where(and(gt(attemptId, after), hasItem(handle, wanted), gte(attemptOutcomes.closedAt, wanted.keptSince)))
    .orderBy(asc(attemptId))
    .limit(limit);
  return rows.map(({ closing, correction, paper: written, ...attempt }) => {
    const { topics, ...outcome } = inForce(closing, correction);
    return {
      ...attempt,
      paper: JSON.parse(written),
      closedAt: closing.closedAt,
      outcome: { ...outcome, topics: readTopicMarks(topics) },
    };
  });
}

/** How many closed attempts have the item on their paper, and how many of them can be marked again. */
export async function countWithItem(handle: Handle, wanted: WithItem): Promise<{ closed: number; markable: number }> {
  const { attempts, attemptOutcomes, personalDetails } = handle.t;
  const counted = () =>
    handle.db.select({ n: count() }).from(attempts).innerJoin(attemptOutcomes, eq(attemptOutcomes.attemptId, attempts.attemptId));
  const [all] = await counted().where(hasItem(handle, wanted));
  const [markable] = await counted()
    .innerJoin(personalDetails, eq(personalDetails.personId, attempts.personId))
    .where(and(hasItem(handle, wanted), gte(attemptOutcomes.closedAt, wanted.keptSince)));
  return { closed: all?.n ?? 0, markable: markable?.n ?? 0 };
}

/** Papers are canonical JSON, and no item has a name with a sign in it that `like` would read as another. */
function hasItem({ t }: Handle, { itemId, versionIds }: WithItem): SQL | undefined {
  return and(inArray(t.attempts.versionId, [...versionIds]), like(t.attempts.paper, `%"itemId":"${itemId}"%`));
}
