import { wayTo } from "#app/domain/licensing/letter";
import { env } from "#app/server/env.server";
import { invitationByPost } from "#app/server/reminder-letters.server";
import * as audit from "#db/queries/audit";
import { queueMail } from "#db/queries/outbox";
import { insertReminder, type Waiting } from "#db/queries/reminders";
import type { Store } from "#db/store";
import { sendInvitation } from "./send-invitation.server.ts";

type Reminded = { authorityId: string; authorityName: string; days: number };

/** Asks an applicant once more who has not taken the application up: with a new link, or by post. Returns false when it was done. */
export function remindApplicant(store: Store, waiting: Waiting, { days, ...council }: Reminded, now: Date): Promise<boolean> {
  const { subjectId: applicationId, reference, email, phone } = waiting;
  const { authorityId, authorityName } = council;
  return store.transaction(async (tx) => {
    if (!(await insertReminder(tx, { kind: "invitation", subjectId: applicationId, days }, now))) return false;
    const way = wayTo({ account: null, email, phone }, env.texts);
    const letter = invitationByPost({ authorityName, reference });
    if (way.channel === "post") await queueMail(tx, { ...way, ...letter, authorityId, applicationId }, now);
    else await sendInvitation(tx, { personId: null, ...council }, { applicationId, reference, way }, now);
    const entry = { actor: { personId: null, role: "system" as const }, authorityId, action: "reminder.sent", subject: applicationId };
    await audit.record(tx, { ...entry, detail: { kind: "invitation", days, channel: way.channel } }, now);
    return true;
  });
}
