import { randomUUID } from "node:crypto";
import { desc, eq, sql } from "drizzle-orm";
import type { Handle } from "../store.ts";
import { hot } from "./hot.ts";

type Change = { number: number; deadlineAt: Date | null };

const findNewest = hot<{ attemptId: string }, Change>("find_deadline", ({ db, t }) =>
  db
    .select({ number: t.attemptDeadlines.number, deadlineAt: t.attemptDeadlines.deadlineAt })
    .from(t.attemptDeadlines)
    .where(eq(t.attemptDeadlines.attemptId, sql.placeholder("attemptId")))
    .orderBy(desc(t.attemptDeadlines.number))
    .limit(1),
);

/** The newest change of an attempt's deadline, or null when it still has the one it began with. */
export async function findDeadlineChange(handle: Handle, attemptId: string): Promise<Change | null> {
  const [change] = await findNewest(handle, { attemptId });
  return change ?? null;
}

/** Gives an attempt another deadline from now on; null takes the limit away. */
export async function changeDeadline(
  tx: Handle,
  attemptId: string,
  deadlineAt: Date | null,
  by: { cause: "adjustment" | "rest-break" | "officer"; changedBy: string },
  now: Date,
): Promise<void> {
  const number = ((await findDeadlineChange(tx, attemptId))?.number ?? 0) + 1;
  await tx.db.insert(tx.t.attemptDeadlines).values({ changeId: randomUUID(), attemptId, number, deadlineAt, ...by, changedAt: now });
}
