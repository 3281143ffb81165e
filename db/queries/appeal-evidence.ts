import { and, asc, eq, gt, inArray, lte } from "drizzle-orm";
import { Adjustments, NO_ADJUSTMENTS } from "#app/domain/assessment/adjustments";
import type { Draw } from "#app/domain/assessment/assembly";
import { Policy } from "#app/domain/licensing/policy";
import type { Handle } from "../store.ts";

/** What an attempt began with, beside what everybody who serves it reads: how it was drawn, and under which conditions. Throws without one. */
export async function readBeginning({ db, t }: Handle, attemptId: string) {
  const { draw, adjustments, language, deadlineAt } = t.attempts;
  const [row] = await db
    .select({ draw, adjustments, language, deadlineAt, policy: t.policies })
    .from(t.attempts)
    .innerJoin(t.policies, eq(t.policies.policyId, t.attempts.policyId))
    .where(eq(t.attempts.attemptId, attemptId));
  if (!row) throw new Error(`there is no attempt ${attemptId}`);
  const { version, createdAt, body } = row.policy;
  return {
    ...{ language: row.language, deadlineAt: row.deadlineAt, draw: readDraw(row.draw) },
    adjustments: Adjustments.parse({ ...NO_ADJUSTMENTS, ...JSON.parse(row.adjustments) }),
    policy: { version, createdAt, rules: Policy.parse(JSON.parse(body)) },
  };
}

function readDraw(draw: string): Draw {
  return JSON.parse(draw);
}

/** Every change of an attempt's deadline, in order, with who made it. */
export async function listDeadlineChanges({ db, t }: Handle, attemptId: string) {
  const { deadlineAt, cause, changedAt, number } = t.attemptDeadlines;
  return db
    .select({ deadlineAt, cause, changedAt, by: t.people.name })
    .from(t.attemptDeadlines)
    .innerJoin(t.people, eq(t.people.id, t.attemptDeadlines.changedBy))
    .where(eq(t.attemptDeadlines.attemptId, attemptId))
    .orderBy(asc(number));
}

/** The settings of a person's adjustments that were made while a test ran, in order, with who made them. */
export async function listAdjustmentsBetween({ db, t }: Handle, personId: string, from: Date, until: Date) {
  const { adjustments } = t;
  const { extraTime, readAloud, largerText, restBreaks, setAt } = adjustments;
  const rows = await db
    .select({ to: { extraTime, readAloud, largerText, restBreaks }, setAt, by: t.people.name })
    .from(adjustments)
    .innerJoin(t.people, eq(t.people.id, adjustments.setBy))
    .where(and(eq(adjustments.personId, personId), gt(setAt, from), lte(setAt, until)))
    .orderBy(asc(setAt));
  return rows.map(({ to, ...setting }) => ({ ...setting, to: Adjustments.parse(to) }));
}

/** How a driver came into the sitting in which they sat the test, or null. */
export async function findEntry(
  { db, t }: Handle,
  { sittingId, applicationId, personId }: { sittingId: string; applicationId: string; personId: string },
) {
  const { joinedAt, identityCheck, checkedAt, checkedBy } = t.sittingEntries;
  const its = and(eq(t.sittingEntries.applicationId, applicationId), eq(t.sittingEntries.personId, personId));
  const [row] = await db
    .select({ joinedAt, identityCheck, checkedAt, checkedBy: t.people.name })
    .from(t.sittingEntries)
    .leftJoin(t.people, eq(t.people.id, checkedBy))
    .where(and(eq(t.sittingEntries.sittingId, sittingId), its));
  return row ?? null;
}

/** Everything that was reported about the questions of an attempt, oldest first. */
export async function listReportsOfAttempt({ db, t }: Handle, attemptId: string) {
  const { itemId, words, reportedAt, settledAt, settlement } = t.itemReports;
  return db
    .select({ itemId, words, reportedAt, settledAt, settlement })
    .from(t.itemReports)
    .where(eq(t.itemReports.attemptId, attemptId))
    .orderBy(asc(reportedAt));
}

/** The entries of the ledger with these numbers, by number. */
export async function listLedgerEntries({ db, t }: Handle, seqs: readonly number[]) {
  const { seq, hash, body } = t.ledgerEntries;
  const rows = await db
    .select({ seq, hash, body })
    .from(t.ledgerEntries)
    .where(inArray(seq, [...seqs]));
  return new Map(rows.map((row) => [row.seq, row]));
}
