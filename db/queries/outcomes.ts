import { randomUUID } from "node:crypto";
import { asc, eq, max } from "drizzle-orm";
import type { Mark } from "#app/domain/assessment/marking";
import { canonicalJson } from "#app/domain/ledger/entry";
import type { Handle } from "../store.ts";
import { readTopicMarks } from "./attempts.ts";
import { inForce, newestCorrection } from "./outcome-in-force.ts";

/** Who ended an attempt: the driver, the clock, or the officers who wrote down an oral one. */
export type ClosedBy = "driver" | "deadline" | "officers";
export type LedgerLink = { seq: number; prevHash: string };

/** Keeps how an attempt ended, once and for all. */
export async function insertOutcome(
  { db, t }: Handle,
  attemptId: string,
  outcome: { mark: Mark; closedBy: ClosedBy; closedAt: Date; link: LedgerLink },
): Promise<void> {
  const { score, outOf, passed, criticalMissed, topics } = outcome.mark;
  const { closedBy, closedAt, link } = outcome;
  const row = { score, outOf, passed, criticalMissed, topics: canonicalJson(topics), closedBy, closedAt };
  await db.insert(t.attemptOutcomes).values({ attemptId, ...row, ...link });
}

/** Puts another mark in force for a closed attempt, from its next number on; the earlier ones stay on the record. */
export async function insertOutcomeCorrection(
  { db, t }: Handle,
  attemptId: string,
  { correctionId, mark, link }: { correctionId: string; mark: Mark; link: LedgerLink },
  now: Date,
): Promise<void> {
  const { outcomeCorrections } = t;
  const [last] = await db
    .select({ number: max(outcomeCorrections.number) })
    .from(outcomeCorrections)
    .where(eq(outcomeCorrections.attemptId, attemptId));
  const { score, outOf, passed, criticalMissed, topics } = mark;
  const row = { score, outOf, passed, criticalMissed, topics: canonicalJson(topics), correctionId, recordedAt: now, ...link };
  await db.insert(outcomeCorrections).values({ outcomeCorrectionId: randomUUID(), attemptId, number: (last?.number ?? 0) + 1, ...row });
}

/**
 * The outcome of an attempt that is in force, with its marks by topic and when it was corrected, if it was; null while the attempt is open.
 */
export async function findOutcome(handle: Handle, attemptId: string) {
  const { attemptOutcomes, outcomeCorrections } = handle.t;
  const [row] = await handle.db
    .select({ closing: attemptOutcomes, correction: outcomeCorrections })
    .from(attemptOutcomes)
    .leftJoin(outcomeCorrections, newestCorrection(handle, attemptOutcomes.attemptId))
    .where(eq(attemptOutcomes.attemptId, attemptId));
  if (!row) return null;
  const outcome = inForce(row.closing, row.correction);
  return { ...outcome, topics: readTopicMarks(outcome.topics), correctedAt: row.correction?.recordedAt ?? null };
}

/** Every outcome an attempt has had, in order: the one it was closed with, then one for each correction. None while it is open. */
export async function listOutcomes({ db, t }: Handle, attemptId: string) {
  const [closing] = await db.select().from(t.attemptOutcomes).where(eq(t.attemptOutcomes.attemptId, attemptId));
  if (!closing) return [];
  const { outcomeCorrections } = t;
  const corrections = await db
    .select()
    .from(outcomeCorrections)
    .where(eq(outcomeCorrections.attemptId, attemptId))
    .orderBy(asc(outcomeCorrections.number));
  return [
    { ...closing, at: closing.closedAt, correctionId: null },
    ...corrections.map((correction) => ({ ...correction, at: correction.recordedAt, closedBy: null })),
  ].map(({ topics, ...outcome }) => ({ ...outcome, topics: readTopicMarks(topics) }));
}
