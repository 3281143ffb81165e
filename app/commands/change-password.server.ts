import { z } from "zod";
import { shortestPassword } from "#app/domain/licensing/password-rule";
import { passwordChangedLetter } from "#app/server/letters.server";
import { hashPassword, verifyPassword } from "#app/server/password.server";
import type { SignedIn } from "#app/server/session.server";
import * as audit from "#db/queries/audit";
import { queueMail } from "#db/queries/outbox";
import { replacePassword } from "#db/queries/password-resets";
import { readAccount, readPasswordHash } from "#db/queries/people";
import type { Store } from "#db/store";

export const PasswordChangeForm = z.object({
  currentPassword: z.string({ error: "current-missing" }).min(1, "current-missing").max(256, "current-wrong"),
  newPassword: z.string({ error: "password-short" }).min(12, "password-short").max(256, "password-long"),
});

type Input = z.infer<typeof PasswordChangeForm>;
type Owner = Pick<SignedIn, "personId" | "role" | "authorityId">;
export type PasswordChangeRefusal = "current-wrong" | "password-short-staff" | "password-same" | "changed-meanwhile";
export type PasswordChange = { done: true; email: string } | { done: false; reason: PasswordChangeRefusal };

/** Gives somebody a new password for their old one and ends every session; the caller signs them in again where they are. */
export async function changePassword(store: Store, owner: Owner, input: Input, now: Date): Promise<PasswordChange> {
  const { personId, role, authorityId } = owner;
  const hash = await readPasswordHash(store, personId);
  if (!(await verifyPassword({ hash, password: input.currentPassword }))) return { done: false, reason: "current-wrong" };
  if (input.newPassword.length < shortestPassword(role)) return { done: false, reason: "password-short-staff" };
  if (input.newPassword === input.currentPassword) return { done: false, reason: "password-same" };

  const passwordHash = await hashPassword(input.newPassword);
  return store.transaction(async (tx) => {
    if ((await readPasswordHash(tx, personId)) !== hash) return { done: false, reason: "changed-meanwhile" };
    const { email } = await readAccount(tx, personId);
    await replacePassword(tx, personId, passwordHash, now);
    await queueMail(tx, { recipient: email, ...passwordChangedLetter("everywhere-else") }, now);
    const entry = { actor: { personId, role }, authorityId, action: "password.changed", subject: personId, detail: { by: "owner" } };
    await audit.record(tx, entry, now);
    return { done: true, email };
  });
}
