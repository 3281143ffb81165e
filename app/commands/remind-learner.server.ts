import { unfinishedLetter } from "#app/server/reminder-letters.server";
import * as audit from "#db/queries/audit";
import { insertReminder, type Unfinished } from "#db/queries/reminders";
import type { Store } from "#db/store";
import { writeToApplicant } from "./write-to-applicant.server.ts";

type Reminded = { authorityId: string; authorityName: string; days: number };

/** Tells somebody that their training waits where they left it. Returns false when they were told already. */
export function remindLearner(
  store: Store,
  unfinished: Unfinished,
  { authorityId, authorityName, days }: Reminded,
  now: Date,
): Promise<boolean> {
  const { subjectId: applicationId, reference } = unfinished;
  return store.transaction(async (tx) => {
    if (!(await insertReminder(tx, { kind: "training", subjectId: applicationId, days }, now))) return false;
    const channel = await writeToApplicant(tx, { applicationId, authorityId }, unfinishedLetter({ authorityName, reference }), now);
    const entry = { actor: { personId: null, role: "system" as const }, authorityId, action: "reminder.sent", subject: applicationId };
    await audit.record(tx, { ...entry, detail: { kind: "training", days, channel } }, now);
    return true;
  });
}
