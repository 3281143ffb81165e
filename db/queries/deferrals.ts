import { desc, eq } from "drizzle-orm";
import type { Handle } from "../store.ts";

/** The question that the last decision on an application asked, with the answer if there is one; null when the last decision is another. */
export async function findQuestion({ db, t }: Handle, applicationId: string) {
  const { verificationId, kind, reason, decidedAt } = t.verifications;
  const [row] = await db
    .select({ verificationId, kind, question: reason, askedAt: decidedAt, officer: t.people.name, reply: t.deferralAnswers })
    .from(t.verifications)
    .innerJoin(t.people, eq(t.people.id, t.verifications.officerId))
    .leftJoin(t.deferralAnswers, eq(t.deferralAnswers.verificationId, verificationId))
    .where(eq(t.verifications.applicationId, applicationId))
    .orderBy(desc(t.verifications.number))
    .limit(1);
  if (row?.kind !== "deferred") return null;
  const { reply } = row;
  return {
    verificationId: row.verificationId,
    question: row.question ?? "",
    askedAt: row.askedAt,
    officer: row.officer,
    answered: reply !== null,
    answer: reply && { text: reply.answer, answeredAt: reply.answeredAt },
  };
}

/** Keeps a driver's answer; a question has one, which is never changed. */
export async function insertAnswer(
  { db, t }: Handle,
  answer: { verificationId: string; personId: string; answer: string },
  now: Date,
): Promise<void> {
  await db.insert(t.deferralAnswers).values({ ...answer, answeredAt: now });
}
