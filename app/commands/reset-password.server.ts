import { z } from "zod";
import { shortestPassword } from "#app/domain/licensing/password-rule";
import { roleOf } from "#app/domain/licensing/role";
import { passwordChangedLetter } from "#app/server/letters.server";
import { hashPassword } from "#app/server/password.server";
import { hashToken } from "#app/server/token.server";
import * as audit from "#db/queries/audit";
import { queueMail } from "#db/queries/outbox";
import * as resets from "#db/queries/password-resets";
import type { Store } from "#db/store";

export const NewPasswordForm = z.object({
  password: z.string({ error: "password-short" }).min(12, "password-short").max(256, "password-long"),
});

export type PasswordReset = { done: true } | { done: false; reason: "link-over" | "password-short-staff" };

/** Changes a forgotten password by the link from the letter, once, and signs the account out everywhere. */
export async function resetPassword(store: Store, token: string, password: string, now: Date): Promise<PasswordReset> {
  const hash = hashToken(token);
  const owner = await resets.findResetToken(store, hash, now);
  if (!owner) return { done: false, reason: "link-over" };
  if (password.length < shortestPassword(roleOf(owner.role))) return { done: false, reason: "password-short-staff" };

  const passwordHash = await hashPassword(password);
  return store.transaction(async (tx) => {
    const person = await resets.findResetToken(tx, hash, now);
    if (!person) return { done: false, reason: "link-over" };
    await resets.replacePassword(tx, person.personId, passwordHash, now);
    await queueMail(tx, { recipient: person.email, ...passwordChangedLetter("everywhere") }, now);
    const actor = { personId: person.personId, role: roleOf(person.role) };
    await audit.record(tx, { actor, action: "password.changed", subject: person.personId, detail: { by: "link" } }, now);
    return { done: true };
  });
}
