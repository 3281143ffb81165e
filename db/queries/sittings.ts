import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, gt, isNull } from "drizzle-orm";
import type { Handle } from "../store.ts";
import { inForce, newestCorrection } from "./outcome-in-force.ts";

/** Opens a sitting. Returns its id. */
export async function insertSitting(
  { db, t }: Handle,
  sitting: { authorityId: string; officerId: string; place: string; roomCode: string; expiresAt: Date },
  now: Date,
): Promise<string> {
  const sittingId = randomUUID();
  await db.insert(t.sittings).values({ sittingId, ...sitting, openedAt: now });
  return sittingId;
}

/** A sitting of this authority, or null, with who opened it. */
export async function findSittingForAuthority({ db, t }: Handle, sittingId: string, authorityId: string) {
  const [row] = await db
    .select({ sitting: t.sittings, officerName: t.people.name })
    .from(t.sittings)
    .innerJoin(t.people, eq(t.people.id, t.sittings.officerId))
    .where(and(eq(t.sittings.sittingId, sittingId), eq(t.sittings.authorityId, authorityId)));
  return row ? { ...row.sitting, officerName: row.officerName } : null;
}

/** The last sittings of an authority, newest first, at most fifty, with who opened each. */
export async function listSittingsForAuthority({ db, t }: Handle, authorityId: string) {
  const rows = await db
    .select({ sitting: t.sittings, officerName: t.people.name })
    .from(t.sittings)
    .innerJoin(t.people, eq(t.people.id, t.sittings.officerId))
    .where(eq(t.sittings.authorityId, authorityId))
    .orderBy(desc(t.sittings.openedAt))
    .limit(50);
  return rows.map(({ sitting, officerName }) => ({ ...sitting, officerName }));
}

/** The sitting of an authority that a code opens now, or null. */
export async function findOpenSitting({ db, t }: Handle, authorityId: string, code: string, now: Date) {
  const { sittings } = t;
  const [row] = await db
    .select({ sittingId: sittings.sittingId, place: sittings.place })
    .from(sittings)
    .where(and(eq(sittings.authorityId, authorityId), eq(sittings.roomCode, code), isNull(sittings.closedAt), gt(sittings.expiresAt, now)));
  return row ?? null;
}

/** Ends a sitting: its code opens nothing any more. */
export async function closeSitting({ db, t }: Handle, sittingId: string, now: Date): Promise<void> {
  await db.update(t.sittings).set({ closedAt: now }).where(eq(t.sittings.sittingId, sittingId));
}

/** Lets a driver into the room; coming in again changes nothing. */
export async function insertEntry(
  { db, t }: Handle,
  entry: { sittingId: string; applicationId: string; personId: string },
  now: Date,
): Promise<void> {
  await db
    .insert(t.sittingEntries)
    .values({ entryId: randomUUID(), ...entry, joinedAt: now })
    .onConflictDoNothing();
}

/** The open sitting this driver has come into for an application, with whether an officer has looked at their photo, or null. */
export async function findEntryForDriver({ db, t }: Handle, applicationId: string, personId: string, now: Date) {
  const { sittings, sittingEntries } = t;
  const [row] = await db
    .select({ sittingId: sittings.sittingId, place: sittings.place, checkedAt: sittingEntries.checkedAt })
    .from(sittingEntries)
    .innerJoin(sittings, eq(sittings.sittingId, sittingEntries.sittingId))
    .where(
      and(
        eq(sittingEntries.applicationId, applicationId),
        eq(sittingEntries.personId, personId),
        isNull(sittings.closedAt),
        gt(sittings.expiresAt, now),
      ),
    )
    .orderBy(desc(sittingEntries.joinedAt))
    .limit(1);
  return row ? { sittingId: row.sittingId, place: row.place, checked: row.checkedAt !== null } : null;
}

/** Everybody in the room of a sitting, in the order they came, as the officer at the counter sees them, with their test there. */
export async function listEntries({ db, t }: Handle, sittingId: string) {
  const sameTest = and(
    eq(t.attempts.sittingId, t.sittingEntries.sittingId),
    eq(t.attempts.applicationId, t.sittingEntries.applicationId),
    eq(t.attempts.personId, t.sittingEntries.personId),
  );
  const rows = await db
    .select({
      entry: t.sittingEntries,
      reference: t.applications.reference,
      firstNames: t.personalDetails.firstNames,
      surname: t.personalDetails.surname,
      bornOn: t.personalDetails.bornOn,
      attemptId: t.attempts.attemptId,
      closedAt: t.attemptOutcomes.closedAt,
    })
    .from(t.sittingEntries)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.sittingEntries.applicationId))
    .leftJoin(t.personalDetails, eq(t.personalDetails.personId, t.sittingEntries.personId))
    .leftJoin(t.attempts, sameTest)
    .leftJoin(t.attemptOutcomes, eq(t.attemptOutcomes.attemptId, t.attempts.attemptId))
    .where(eq(t.sittingEntries.sittingId, sittingId))
    .orderBy(asc(t.sittingEntries.joinedAt));
  return rows.map(({ attemptId, closedAt, ...row }) => ({ ...row, attempt: attemptId === null ? null : { closedAt } }));
}

/** Every closed test of this authority's sittings, with whose sitting it was. */
export async function listInvigilatedForAuthority(handle: Handle, authorityId: string) {
  const { db, t } = handle;
  const { officerId } = t.sittings;
  const rows = await db
    .select({ officerId, officerName: t.people.name, closing: t.attemptOutcomes, correction: t.outcomeCorrections })
    .from(t.attempts)
    .innerJoin(t.sittings, eq(t.sittings.sittingId, t.attempts.sittingId))
    .innerJoin(t.people, eq(t.people.id, t.sittings.officerId))
    .innerJoin(t.attemptOutcomes, eq(t.attemptOutcomes.attemptId, t.attempts.attemptId))
    .leftJoin(t.outcomeCorrections, newestCorrection(handle, t.attempts.attemptId))
    .where(eq(t.sittings.authorityId, authorityId));
  return rows.map(({ closing, correction, ...sitting }) => ({ ...sitting, passed: inForce(closing, correction).passed }));
}

/** Keeps that an officer compared a driver with their photo. Returns whether it was still to do. */
export async function checkEntry(
  { db, t }: Handle,
  entry: { sittingId: string; entryId: string; identityCheck: string; checkedBy: string },
  now: Date,
): Promise<boolean> {
  const { sittingEntries } = t;
  const rows = await db
    .update(sittingEntries)
    .set({ identityCheck: entry.identityCheck, checkedBy: entry.checkedBy, checkedAt: now })
    .where(and(eq(sittingEntries.entryId, entry.entryId), eq(sittingEntries.sittingId, entry.sittingId), isNull(sittingEntries.checkedAt)))
    .returning({ entryId: sittingEntries.entryId });
  return rows.length === 1;
}
