import { eq } from "drizzle-orm";
import type { Mark } from "#app/domain/assessment/marking";
import { canonicalJson } from "#app/domain/ledger/entry";
import type { Handle } from "../store.ts";
import { readTopicMarks } from "./attempts.ts";

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

/** How an attempt ended, with its marks by topic, or null while it is open. */
export async function findOutcome({ db, t }: Handle, attemptId: string) {
  const [row] = await db.select().from(t.attemptOutcomes).where(eq(t.attemptOutcomes.attemptId, attemptId));
  return row ? { ...row, topics: readTopicMarks(row.topics) } : null;
}
