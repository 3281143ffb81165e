import { type AnyColumn, and, eq, max, type SQL } from "drizzle-orm";
import type { Handle } from "../store.ts";

/** What a correction may put in place of what stood when an attempt was closed. When and by whom it was closed never changes. */
type Corrected = {
  passed: boolean;
  score: number;
  outOf: number;
  criticalMissed: number;
  topics: string;
  seq: number;
  prevHash: string;
};

/**
 * The one rule of which outcome of an attempt counts: its newest correction, else the one it was closed with. Whatever reads
 * outcomes joins `attempt_outcomes`, joins `outcome_corrections` on this condition, and merges the two rows with `inForce`.
 */
export function newestCorrection({ db, t }: Handle, attemptId: AnyColumn): SQL | undefined {
  const { outcomeCorrections: corrections } = t;
  const newest = db
    .select({ number: max(corrections.number) })
    .from(corrections)
    .where(eq(corrections.attemptId, attemptId));
  return and(eq(corrections.attemptId, attemptId), eq(corrections.number, newest));
}

/** The outcome that counts, from the row an attempt was closed with and its newest correction. */
export function inForce<Closing extends Corrected>(closing: Closing, correction: Corrected | null): Closing {
  if (!correction) return closing;
  const { passed, score, outOf, criticalMissed, topics, seq, prevHash } = correction;
  return { ...closing, passed, score, outOf, criticalMissed, topics, seq, prevHash };
}
