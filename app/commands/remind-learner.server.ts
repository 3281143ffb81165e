import { unfinishedLetter } from "#app/server/reminder-letters.server";
import * as audit from "#db/queries/audit";
import { queueMail } from "#db/queries/outbox";
import { insertReminder, type Unfinished } from "#db/queries/reminders";
import type { Store } from "#db/store";

type Reminded = { authorityId: string; authorityName: string; days: number };

/** Tells somebody that their training waits where they left it. Returns false when they were told already. */
export function remindLearner(
  store: Store,
  unfinished: Unfinished,
  { authorityId, authorityName, days }: Reminded,
  now: Date,
): Promise<boolean> {
  const { subjectId: applicationId, reference, account: recipient } = unfinished;
  return store.transaction(async (tx) => {
    if (!(await insertReminder(tx, { kind: "training", subjectId: applicationId, days }, now))) return false;
    await queueMail(tx, { recipient, ...unfinishedLetter({ authorityName, reference }), authorityId, applicationId }, now);
    const entry = { actor: { personId: null, role: "system" as const }, authorityId, action: "reminder.sent", subject: applicationId };
    await audit.record(tx, { ...entry, detail: { kind: "training", days } }, now);
    return true;
  });
}
