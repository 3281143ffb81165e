import { expiryLetter } from "#app/server/reminder-letters.server";
import * as audit from "#db/queries/audit";
import { queueMail } from "#db/queries/outbox";
import { insertReminder, type PassEnding } from "#db/queries/reminders";
import type { Store } from "#db/store";
import { announceExpiring } from "./announce-pass.server.ts";

type Reminded = { authorityId: string; authorityName: string; label: string; days: number };

/** Tells somebody that their pass runs out and what to do. Returns false when they were told already. */
export function remindHolder(store: Store, pass: PassEnding, { authorityId, days, ...council }: Reminded, now: Date): Promise<boolean> {
  const { subjectId, applicationId, account: recipient, ...certificate } = pass;
  return store.transaction(async (tx) => {
    if (!(await insertReminder(tx, { kind: "expiry", subjectId, days }, now))) return false;
    await queueMail(tx, { recipient, ...expiryLetter({ ...council, ...certificate }), authorityId, applicationId }, now);
    await announceExpiring(tx, subjectId, days, now);
    const entry = { actor: { personId: null, role: "system" as const }, authorityId, action: "reminder.sent", subject: applicationId };
    await audit.record(tx, { ...entry, detail: { kind: "expiry", days } }, now);
    return true;
  });
}
