import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, gt, isNull, ne, notExists } from "drizzle-orm";
import type { Handle } from "../store.ts";

export type NewInvitation = {
  /** SHA-256 of the token in the link, in hex; the token itself is kept nowhere. */
  tokenHash: string;
  role: "driver" | "officer" | "editor" | "admin";
  authorityId: string | null;
  applicationId: string | null;
  email: string | null;
  createdBy: string | null;
  expiresAt: Date;
};

/** Adds an invitation. Returns its id. */
export async function insertInvitation(tx: Handle, invitation: NewInvitation, now: Date): Promise<string> {
  const invitationId = randomUUID();
  await tx.db.insert(tx.t.invitations).values({ invitationId, ...invitation, createdAt: now });
  return invitationId;
}

/** The invitation behind a link while it can still be used, or null. */
export async function findOpenInvitation(handle: Handle, tokenHash: string, now: Date) {
  const { db, t } = handle;
  const [row] = await db
    .select()
    .from(t.invitations)
    .where(and(eq(t.invitations.tokenHash, tokenHash), isOpen(handle, now)));
  return row ?? null;
}

export type OpenStaffInvitation = Awaited<ReturnType<typeof listOpenForStaff>>[number];

/** The invitations of colleagues that can still be used, the first to run out on top. Drivers' are the officers' affair. */
export async function listOpenForStaff(handle: Handle, now: Date) {
  const { db, t } = handle;
  const { invitationId, email, role, expiresAt } = t.invitations;
  return db
    .select({ invitationId, email, role, authorityName: t.authorities.name, expiresAt })
    .from(t.invitations)
    .leftJoin(t.authorities, eq(t.authorities.authorityId, t.invitations.authorityId))
    .where(and(ne(role, "driver"), isOpen(handle, now)))
    .orderBy(asc(expiresAt), asc(invitationId));
}

/** Takes an invitation back: its link opens nothing from now on. */
export async function insertWithdrawal({ db, t }: Handle, invitationId: string, withdrawnBy: string, now: Date): Promise<void> {
  await db.insert(t.invitationWithdrawals).values({ invitationId, withdrawnBy, withdrawnAt: now });
}

/** Uses an invitation up. */
export async function useInvitation({ db, t }: Handle, invitationId: string, now: Date): Promise<void> {
  await db.update(t.invitations).set({ usedAt: now }).where(eq(t.invitations.invitationId, invitationId));
}

/** Ends every invitation to an application that nobody has used: the newest letter holds the one link that works. */
export async function endOpenInvitations({ db, t }: Handle, applicationId: string, now: Date): Promise<void> {
  const { invitations } = t;
  await db
    .update(invitations)
    .set({ expiresAt: now })
    .where(and(eq(invitations.applicationId, applicationId), isNull(invitations.usedAt), gt(invitations.expiresAt, now)));
}

/** The last invitation to an application, or null. */
export async function findLastInvitation({ db, t }: Handle, applicationId: string) {
  const { createdAt, expiresAt, usedAt, email } = t.invitations;
  const [row] = await db
    .select({ createdAt, expiresAt, usedAt, email })
    .from(t.invitations)
    .where(eq(t.invitations.applicationId, applicationId))
    .orderBy(desc(createdAt))
    .limit(1);
  return row ?? null;
}

function isOpen({ db, t }: Handle, now: Date) {
  const withdrawal = db
    .select({ invitationId: t.invitationWithdrawals.invitationId })
    .from(t.invitationWithdrawals)
    .where(eq(t.invitationWithdrawals.invitationId, t.invitations.invitationId));
  return and(isNull(t.invitations.usedAt), gt(t.invitations.expiresAt, now), notExists(withdrawal));
}
