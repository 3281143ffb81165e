import { randomUUID } from "node:crypto";
import type { Handle } from "../store.ts";

export type NewAllowance = { applicationId: string; personId: string; officerId: string; reason: string };

/** Allows a driver one attempt more than the policy does. */
export async function insertAllowance({ db, t }: Handle, allowance: NewAllowance, now: Date): Promise<void> {
  await db.insert(t.allowances).values({ allowanceId: randomUUID(), ...allowance, grantedAt: now });
}
