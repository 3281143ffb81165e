import type { AppealEvidence } from "#app/domain/assessment/appeal-pack";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { findAttemptForAuthority } from "#db/queries/attempts";
import * as audit from "#db/queries/audit";
import type { Store } from "#db/store";
import { assembleAppealPack } from "./assemble-appeal-pack.server.ts";

type Asked = { attemptId: string; as: "page" | "file" };
export type AppealPackReading = { done: true; pack: AppealEvidence } | { done: false; reason: "attempt-open"; applicationId: string };

/**
 * Everything about one attempt, keys included, for an officer of its authority. That it was read goes into the audit log in the same
 * transaction, and so stands at the end of the pack itself. While a test is open there is none: its questions are still being asked.
 */
export function readAppealPack(store: Store, officer: Officer, { attemptId, as }: Asked, now: Date): Promise<AppealPackReading> {
  return store.transaction(async (tx) => {
    const { personId, authorityId } = officer;
    const attempt = found(await findAttemptForAuthority(tx, attemptId, authorityId));
    const { applicationId, closedAt } = attempt;
    if (!closedAt) return { done: false, reason: "attempt-open", applicationId };
    const entry = { actor: { personId, role: "officer" } as const, authorityId, action: "appeal-pack.read", subject: attemptId };
    await audit.record(tx, { ...entry, detail: { as } }, now);
    return { done: true, pack: await assembleAppealPack(tx, officer, { ...attempt, closedAt }, now) };
  });
}
