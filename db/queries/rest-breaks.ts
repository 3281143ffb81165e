import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import type { RestBreak } from "#app/domain/assessment/rest-break";
import type { Handle } from "../store.ts";

/** Every break of an attempt, in order. */
export async function listBreaks({ db, t }: Handle, attemptId: string): Promise<RestBreak[]> {
  const { number, beganAt, endsAt, endedAt } = t.restBreaks;
  return db
    .select({ number, beganAt, endsAt, endedAt })
    .from(t.restBreaks)
    .where(eq(t.restBreaks.attemptId, attemptId))
    .orderBy(asc(number));
}

/** Begins a break. */
export async function insertBreak({ db, t }: Handle, attemptId: string, taken: { number: number; endsAt: Date }, now: Date): Promise<void> {
  await db.insert(t.restBreaks).values({ breakId: randomUUID(), attemptId, ...taken, beganAt: now });
}

/** Ends a break before its time. */
export async function endBreak({ db, t }: Handle, attemptId: string, number: number, now: Date): Promise<void> {
  await db
    .update(t.restBreaks)
    .set({ endedAt: now })
    .where(and(eq(t.restBreaks.attemptId, attemptId), eq(t.restBreaks.number, number)));
}
