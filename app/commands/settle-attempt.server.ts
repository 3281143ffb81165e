import { isOverdue } from "#app/domain/assessment/attempt-policy";
import type { Driver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { type Attempt, findAttemptForDriver, listPastAttempts } from "#db/queries/attempts";
import type { Store } from "#db/store";
import { submitAttempt } from "./submit-attempt.server.ts";

/** A driver's attempt as it stands now: one whose time is over is closed first, so that no page shows an open test without time. */
export async function settleAttempt(store: Store, driver: Driver, attemptId: string, now: Date): Promise<Attempt> {
  const attempt = found(await findAttemptForDriver(store, attemptId, driver.personId));
  if (attempt.closedAt || !isOverdue(attempt, now)) return attempt;
  await submitAttempt(store, driver, attemptId, now);
  return found(await findAttemptForDriver(store, attemptId, driver.personId));
}

/** The same for whichever attempt of an application is open, before a page says whether another may begin. */
export async function settleAttemptsFor(store: Store, driver: Driver, applicationId: string, now: Date): Promise<void> {
  const past = await listPastAttempts(store, applicationId, driver.personId);
  const open = past.find((attempt) => attempt.open);
  if (open) await settleAttempt(store, driver, open.attemptId, now);
}
