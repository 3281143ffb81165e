import { isOverdue } from "#app/domain/assessment/attempt-policy";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { findAttemptForAuthority } from "#db/queries/attempts";
import * as audit from "#db/queries/audit";
import { countersign, findOralRecord } from "#db/queries/oral-records";
import type { Store } from "#db/store";
import { BY_THE_CLOCK, closeAttempt } from "./close-attempt.server.ts";

export type Countersignature = { done: true } | { done: false; reason: "same-officer" | "closed-already" };

/** A second officer, who heard the answers too, confirms what the first wrote down; that closes the test. */
export function countersignOralAttempt(store: Store, officer: Officer, attemptId: string, now: Date): Promise<Countersignature> {
  return store.transaction(async (tx) => {
    const attempt = found(await findAttemptForAuthority(tx, attemptId, officer.authorityId));
    const record = found(await findOralRecord(tx, attemptId));
    if (record.enteredBy === officer.personId) return { done: false, reason: "same-officer" };
    if (attempt.closedAt || !(await countersign(tx, attemptId, officer.personId, now))) return { done: false, reason: "closed-already" };

    const actor = { personId: officer.personId, role: "officer" } as const;
    await closeAttempt(tx, attempt, isOverdue(attempt, now) ? BY_THE_CLOCK : { closedBy: "officers", actor }, now);
    const entry = { actor, authorityId: officer.authorityId, action: "oral-attempt.countersigned", subject: attemptId };
    await audit.record(tx, { ...entry, detail: { entered_by: record.enteredBy } }, now);
    return { done: true };
  });
}
