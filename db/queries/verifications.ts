import { randomUUID } from "node:crypto";
import type { Handle } from "../store.ts";
import { findLastDecision } from "./applications.ts";

export type NewDecision = {
  applicationId: string;
  kind: "verified" | "refused";
  passRecordId: string | null;
  identityCheck: string | null;
  reason: string | null;
  officerId: string;
};

/** Adds an officer's decision after the last one; its number is taken once, so that no race makes two. */
export async function insertDecision(tx: Handle, decision: NewDecision, now: Date): Promise<void> {
  const last = await findLastDecision(tx, decision.applicationId);
  const row = { verificationId: randomUUID(), number: (last?.number ?? 0) + 1, ...decision, decidedAt: now };
  await tx.db.insert(tx.t.verifications).values(row);
}
