import type { ResponseDecision } from "#app/domain/assessment/response";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { findAttemptForAuthority } from "#db/queries/attempts";
import { findOralRecord } from "#db/queries/oral-records";
import type { Store } from "#db/store";
import { keepResponse, type PostedChoice } from "./record-response.server.ts";

/** Keeps what a driver answered aloud, as the officer who began the test writes it down. */
export function recordOralResponse(store: Store, officer: Officer, posted: PostedChoice, now: Date): Promise<ResponseDecision> {
  return store.transaction(async (tx) => {
    const attempt = found(await findAttemptForAuthority(tx, posted.attemptId, officer.authorityId));
    const record = found(await findOralRecord(tx, attempt.attemptId));
    found(record.enteredBy === officer.personId ? record : null);
    return keepResponse(tx, attempt, posted, now);
  });
}
