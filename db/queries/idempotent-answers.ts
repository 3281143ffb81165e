import { and, eq, lt } from "drizzle-orm";
import type { Handle } from "../store.ts";

export type KeptAnswer = { apiKeyId: string; requestKeyHash: string; bodyHash: string; status: number; answer: string };

/** What was answered to the request that this key named so, or null. */
export async function findAnswer({ db, t }: Handle, apiKeyId: string, requestKeyHash: string): Promise<KeptAnswer | null> {
  const which = and(eq(t.idempotentAnswers.apiKeyId, apiKeyId), eq(t.idempotentAnswers.requestKeyHash, requestKeyHash));
  const [row] = await db.select().from(t.idempotentAnswers).where(which);
  return row ?? null;
}

/** Keeps an answer, in the transaction of what it tells of; a second one under the same name fails the transaction. */
export async function insertAnswer({ db, t }: Handle, answer: KeptAnswer, now: Date): Promise<void> {
  await db.insert(t.idempotentAnswers).values({ ...answer, answeredAt: now });
}

/** Removes the answers that were given before this instant. Returns how many. */
export async function deleteAnsweredBefore({ db, t }: Handle, before: Date): Promise<number> {
  const old = lt(t.idempotentAnswers.answeredAt, before);
  const number = await db.$count(t.idempotentAnswers, old);
  if (number > 0) await db.delete(t.idempotentAnswers).where(old);
  return number;
}
