import { z } from "zod";
import { type AnswerRefusal, decideAnswer } from "#app/domain/licensing/deferral";
import type { Driver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { findForDriver } from "#db/queries/applications";
import * as audit from "#db/queries/audit";
import { findQuestion, insertAnswer } from "#db/queries/deferrals";
import type { Store } from "#db/store";
import { refreshApplicationStatus } from "./refresh-application-status.server.ts";

/** `question` is the one the driver had before their eyes. */
export const AnswerForm = z.object({
  answer: z.string().trim().max(2000, "answer-long").default(""),
  question: z.string().default(""),
});

export type Answer = { done: true } | { done: false; reason: AnswerRefusal };

type Input = { applicationId: string; question: string; answer: string };

/** Keeps what a driver answers to the question of an officer, who decides next. */
export function answerQuestion(store: Store, { personId }: Driver, input: Input, now: Date): Promise<Answer> {
  const { applicationId, answer } = input;
  return store.transaction(async (tx) => {
    const { authorityId } = found(await findForDriver(tx, applicationId, personId));
    const asked = await findQuestion(tx, applicationId);
    const standing = asked?.verificationId === input.question ? asked : null;
    const decision = decideAnswer(standing, answer);
    if (!decision.done || !standing) return decision;

    await insertAnswer(tx, { verificationId: standing.verificationId, personId, answer }, now);
    await refreshApplicationStatus(tx, applicationId, now);
    const actor = { personId, role: "driver" } as const;
    await audit.record(tx, { actor, authorityId, action: "application.answered", subject: applicationId }, now);
    return decision;
  });
}
