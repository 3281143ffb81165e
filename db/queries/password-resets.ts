import { randomUUID } from "node:crypto";
import { and, eq, gt, lte } from "drizzle-orm";
import type { Handle } from "../store.ts";

const PREFIX = "password-reset:";
const identifierOf = (personId: string) => `${PREFIX}${personId}`;

/** Keeps the hash of a link's token. */
export async function insertResetToken(tx: Handle, personId: string, hash: string, expiresAt: Date, now: Date): Promise<void> {
  const times = { createdAt: now, updatedAt: now };
  await tx.db.insert(tx.t.signInTokens).values({ id: randomUUID(), identifier: identifierOf(personId), value: hash, expiresAt, ...times });
}

/** How many links this person asked for after an instant. */
export function countResetTokens({ db, t }: Handle, personId: string, after: Date): Promise<number> {
  return db.$count(t.signInTokens, and(eq(t.signInTokens.identifier, identifierOf(personId)), gt(t.signInTokens.createdAt, after)));
}

/** Forgets links that were asked for up to an instant. */
export async function deleteOldResetTokens({ db, t }: Handle, personId: string, until: Date): Promise<void> {
  await db.delete(t.signInTokens).where(and(eq(t.signInTokens.identifier, identifierOf(personId)), lte(t.signInTokens.createdAt, until)));
}

/** Whose password a link may change while it lasts, or null. */
export async function findResetToken({ db, t }: Handle, hash: string, now: Date) {
  const { identifier, value, expiresAt } = t.signInTokens;
  const [row] = await db
    .select({ identifier })
    .from(t.signInTokens)
    .where(and(eq(value, hash), gt(expiresAt, now)));
  if (!row?.identifier.startsWith(PREFIX)) return null;
  const [person] = await db
    .select({ personId: t.people.id, role: t.people.role, email: t.people.email })
    .from(t.people)
    .where(eq(t.people.id, row.identifier.slice(PREFIX.length)));
  return person ?? null;
}

/** Gives a person a new password and ends everything the old one opened: every session and every other link. */
export async function replacePassword({ db, t }: Handle, personId: string, passwordHash: string, now: Date): Promise<void> {
  await db
    .update(t.signInMethods)
    .set({ password: passwordHash, updatedAt: now })
    .where(and(eq(t.signInMethods.userId, personId), eq(t.signInMethods.providerId, "credential")));
  await db.delete(t.signInSessions).where(eq(t.signInSessions.userId, personId));
  await db.delete(t.signInTokens).where(eq(t.signInTokens.identifier, identifierOf(personId)));
}
