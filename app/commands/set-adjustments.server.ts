import { z } from "zod";
import { type Adjustments, deadlineAfterChange, EXTRA_TIMES } from "#app/domain/assessment/adjustments";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as adjustments from "#db/queries/adjustments";
import { isClaimantOf } from "#db/queries/applications";
import { listOpenForPerson } from "#db/queries/attempts";
import * as audit from "#db/queries/audit";
import { readPolicy } from "#db/queries/authorities";
import { changeDeadline } from "#db/queries/deadlines";
import type { Handle, Store } from "#db/store";

const ticked = z
  .string()
  .optional()
  .transform((value) => value === "yes");

export const AdjustmentsForm = z.object({
  extraTime: z.enum(EXTRA_TIMES, "Choose how much extra time"),
  readAloud: ticked,
  largerText: ticked,
  restBreaks: ticked,
});

/** Sets what is adjusted for a driver, in every test from now on and in one that is open: then its deadline moves at once. */
export function setAdjustments(store: Store, officer: Officer, personId: string, wanted: Adjustments, now: Date): Promise<{ done: true }> {
  return store.transaction(async (tx) => {
    found((await isClaimantOf(tx, personId, officer.authorityId)) || null);
    const before = await adjustments.readAdjustments(tx, personId);
    const by = { authorityId: officer.authorityId, setBy: officer.personId };
    await adjustments.insertAdjustments(tx, personId, wanted, by, now);
    await moveDeadlines(tx, officer, personId, { before: before.extraTime, after: wanted.extraTime }, now);
    const actor = { personId: officer.personId, role: "officer" } as const;
    const entry = { actor, authorityId: officer.authorityId, action: "adjustments.set", subject: personId, detail: { ...wanted } };
    await audit.record(tx, entry, now);
    return { done: true };
  });
}

async function moveDeadlines(
  tx: Handle,
  officer: Officer,
  personId: string,
  extraTime: { before: Adjustments["extraTime"]; after: Adjustments["extraTime"] },
  now: Date,
): Promise<void> {
  for (const attempt of await listOpenForPerson(tx, personId)) {
    const { minutes } = await readPolicy(tx, attempt.policyId);
    const deadlineAt = deadlineAfterChange(attempt, minutes, extraTime);
    if (deadlineAt?.getTime() === attempt.deadlineAt?.getTime()) continue;
    await changeDeadline(tx, attempt.attemptId, deadlineAt, { cause: "adjustment", changedBy: officer.personId }, now);
  }
}
