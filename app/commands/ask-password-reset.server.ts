import { z } from "zod";
import { passwordResetLetter } from "#app/server/letters.server";
import { newToken } from "#app/server/token.server";
import * as audit from "#db/queries/audit";
import { hasDeparted } from "#db/queries/departures";
import { queueMail } from "#db/queries/outbox";
import * as resets from "#db/queries/password-resets";
import { findByEmail } from "#db/queries/people";
import type { Store } from "#db/store";

export const PasswordResetRequestForm = z.object({
  email: z.string().trim().min(1, "email-missing").max(254, "email-wrong").pipe(z.email("email-wrong")),
});

const LINK_LASTS_MS = 30 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;
const MOST_AN_HOUR = 5;

export type PasswordResetRequest = { done: true } | { done: false; reason: "no-account" | "too-many" };

/** Sends the owner of an account a link to choose a new password. The page says the same whatever the outcome. */
export function askPasswordReset(store: Store, input: z.infer<typeof PasswordResetRequestForm>, now: Date): Promise<PasswordResetRequest> {
  const { token, hash } = newToken();
  return store.transaction(async (tx) => {
    const person = await findByEmail(tx, input.email);
    if (!person || (await hasDeparted(tx, person.personId))) return { done: false, reason: "no-account" };
    const anHourAgo = new Date(now.getTime() - HOUR_MS);
    await resets.deleteOldResetTokens(tx, person.personId, anHourAgo);
    if ((await resets.countResetTokens(tx, person.personId, anHourAgo)) >= MOST_AN_HOUR) return { done: false, reason: "too-many" };

    await resets.insertResetToken(tx, person.personId, hash, new Date(now.getTime() + LINK_LASTS_MS), now);
    await queueMail(tx, { recipient: input.email.toLowerCase(), ...passwordResetLetter(token) }, now);
    const actor = { personId: null, role: "system" } as const;
    await audit.record(tx, { actor, action: "password-reset.asked", subject: person.personId }, now);
    return { done: true };
  });
}
