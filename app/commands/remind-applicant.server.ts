import { wayTo } from "#app/domain/licensing/letter";
import { invitationByPost } from "#app/server/reminder-letters.server";
import * as audit from "#db/queries/audit";
import { queueMail } from "#db/queries/outbox";
import { insertReminder, type Waiting } from "#db/queries/reminders";
import type { Store } from "#db/store";
import { sendInvitation } from "./send-invitation.server.ts";

type Reminded = { authorityId: string; authorityName: string; days: number };

/** Asks an applicant once more who has not taken the application up: with a new link, or by post. Returns false when it was done. */
export function remindApplicant(store: Store, waiting: Waiting, { days, ...council }: Reminded, now: Date): Promise<boolean> {
  const { subjectId: applicationId, reference, email } = waiting;
  const { authorityId, authorityName } = council;
  return store.transaction(async (tx) => {
    if (!(await insertReminder(tx, { kind: "invitation", subjectId: applicationId, days }, now))) return false;
    const { channel, recipient } = wayTo({ account: null, email });
    if (channel === "email") await sendInvitation(tx, { personId: null, ...council }, { applicationId, reference, email: recipient }, now);
    else await queueMail(tx, { channel, recipient, ...invitationByPost({ authorityName, reference }), authorityId, applicationId }, now);
    const entry = { actor: { personId: null, role: "system" as const }, authorityId, action: "reminder.sent", subject: applicationId };
    await audit.record(tx, { ...entry, detail: { kind: "invitation", days, channel } }, now);
    return true;
  });
}
