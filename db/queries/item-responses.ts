import { setImmediate as letOthersIn } from "node:timers/promises";
import { and, asc, eq, gt, gte, inArray } from "drizzle-orm";
import { NO_ADJUSTMENTS } from "#app/domain/assessment/adjustments";
import type { Paper } from "#app/domain/assessment/paper";
import { type GivenResponse, readAnswers, type SatPaper, type SatPapers } from "#app/domain/assessment/item-analysis/sat-paper";
import { adjustmentGroupOf } from "#app/domain/assessment/item-analysis/adjustment-group";
import type { AttemptChoice } from "#app/domain/assessment/item-analysis/attempt-choice";
import { collectWordings, wordBank, type WordedBank, writeWordings } from "#app/domain/assessment/item-analysis/wording";
import { Policy } from "#app/domain/licensing/policy";
import type { Handle } from "../store.ts";
import { listContacts } from "./contacts.ts";
import { listVersions, readVersion } from "./courses.ts";
import { inForce, newestCorrection } from "./outcome-in-force.ts";

const A_PAGE = 500;

type ClosedAttempt = Awaited<ReturnType<typeof listClosedAttempts>>[number];

/**
 * Every closed attempt of a course that ended at or after `since`, marked item by item, of all councils together and without a name: what
 * may be shown of those that are chosen depends on the others. Null when the course or the chosen version does not exist. Two statements
 * for each five hundred attempts, and other requests are let in between.
 */
export async function findSatPapers(
  handle: Handle,
  courseId: string,
  choice: Pick<AttemptChoice, "version">,
  since: Date,
): Promise<SatPapers | null> {
  const published = await listVersions(handle, courseId);
  const newest = published.find(({ number }) => choice.version === null || number === choice.version);
  if (!newest) return null;
  const banks = new Map([[newest.versionId, wordBank(await readVersion(handle, newest.versionId))]]);
  const passMarks = new Map<string, number>();
  const papers: SatPaper[] = [];
  const versionIds = published.map(({ versionId }) => versionId);
  for (let after = ""; ; await letOthersIn()) {
    const attempts = await listClosedAttempts(handle, { versionIds, since, after });
    const last = attempts.at(-1);
    if (!last) return { papers, wordings: writeWordings(collectWordings([...banks.values()]), await listContacts(handle)) };
    await learnBanks(handle, banks, attempts);
    await learnPassMarks(handle, passMarks, attempts);
    const responses = await listResponses(handle, attempts);
    papers.push(...attempts.map((attempt) => readPaper(attempt, banks, passMarks, responses)));
    after = last.attemptId;
  }
}

type AttemptFilter = { versionIds: readonly string[]; since: Date; after: string };

/** One page of closed attempts in the order of their ids. A group to compare is one more column here. */
async function listClosedAttempts(handle: Handle, { versionIds, since, after }: AttemptFilter) {
  const { db, t } = handle;
  const { attemptId, versionId, policyId, number, paper, startedAt, adjustments, language } = t.attempts;
  const { closedAt } = t.attemptOutcomes;
  const sat = { attemptId, versionId, policyId, number, paper, startedAt, adjustments, language };
  const rows = await db
    .select({ ...sat, closing: t.attemptOutcomes, correction: t.outcomeCorrections })
    .from(t.attempts)
    .innerJoin(t.attemptOutcomes, eq(t.attemptOutcomes.attemptId, attemptId))
    .leftJoin(t.outcomeCorrections, newestCorrection(handle, attemptId))
    .where(and(gt(attemptId, after), inArray(versionId, [...versionIds]), gte(closedAt, since)))
    .orderBy(asc(attemptId))
    .limit(A_PAGE);
  return rows.map(({ closing, correction, ...attempt }) => ({ ...attempt, passed: inForce(closing, correction).passed }));
}

async function learnBanks(handle: Handle, known: Map<string, WordedBank>, attempts: readonly ClosedAttempt[]): Promise<void> {
  for (const { versionId } of attempts) {
    if (!known.has(versionId)) known.set(versionId, wordBank(await readVersion(handle, versionId)));
  }
}

async function learnPassMarks({ db, t }: Handle, known: Map<string, number>, attempts: readonly ClosedAttempt[]): Promise<void> {
  const missing = [...new Set(attempts.map(({ policyId }) => policyId))].filter((policyId) => !known.has(policyId));
  if (missing.length === 0) return;
  const { policyId, body } = t.policies;
  const rows = await db.select({ policyId, body }).from(t.policies).where(inArray(policyId, missing));
  for (const row of rows) known.set(row.policyId, Policy.parse(JSON.parse(row.body)).pass_mark);
}

/** What was chosen last for each item, and when it was first answered, by attempt. */
async function listResponses({ db, t }: Handle, attempts: readonly ClosedAttempt[]): Promise<Map<string, Map<string, GivenResponse>>> {
  const { attemptId, itemId, revision, chosen, givenAt } = t.responses;
  const rows = await db
    .select({ attemptId, itemId, chosen, givenAt })
    .from(t.responses)
    .where(
      inArray(
        attemptId,
        attempts.map((attempt) => attempt.attemptId),
      ),
    )
    .orderBy(asc(attemptId), asc(itemId), asc(revision));
  const byAttempt = new Map(attempts.map((attempt) => [attempt.attemptId, new Map<string, GivenResponse>()]));
  for (const row of rows) {
    const given = byAttempt.get(row.attemptId);
    given?.set(row.itemId, { chosen: JSON.parse(row.chosen), firstAt: given.get(row.itemId)?.firstAt ?? row.givenAt });
  }
  return byAttempt;
}

function readPaper(
  { attemptId, versionId, policyId, number, paper, startedAt, adjustments, language, passed }: ClosedAttempt,
  banks: ReadonlyMap<string, WordedBank>,
  passMarks: ReadonlyMap<string, number>,
  responses: ReadonlyMap<string, ReadonlyMap<string, GivenResponse>>,
): SatPaper {
  const bank = banks.get(versionId);
  const passMark = passMarks.get(policyId);
  const given = responses.get(attemptId);
  if (!bank || passMark === undefined || !given) throw new Error(`attempt ${attemptId} could not be read`);
  const shown: Paper = JSON.parse(paper);
  const adjustment = adjustmentGroupOf({ ...NO_ADJUSTMENTS, ...JSON.parse(adjustments) });
  const group = { version: bank.number, language, adjustment, first: number === 1 };
  return { ...group, passed, passMark, answers: readAnswers(shown, bank, given, startedAt) };
}
