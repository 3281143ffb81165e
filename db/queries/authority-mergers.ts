import { and, count, eq, gt, inArray, isNull, notInArray } from "drizzle-orm";
import type { LicensedType, MergingAuthority } from "#app/domain/licensing/authority-merger";
import type { Handle } from "../store.ts";
import { listLicenseeTypes } from "./authorities.ts";
import { insertReferenceTerms } from "./search-terms.ts";

/** An authority with every one that has become part of it, over any number of steps: whose old entries are its to read and answer for. */
export async function listAnsweredFor({ db, t }: Handle, authorityId: string): Promise<string[]> {
  const mergers = await db.select().from(t.authorityMergers);
  const ids = [authorityId];
  for (const id of ids) ids.push(...mergers.filter((one) => one.intoAuthorityId === id).map((one) => one.fromAuthorityId));
  return ids;
}

/** The authority that this one is now: itself, or the one it became part of. */
export async function findSuccessor({ db, t }: Handle, authorityId: string): Promise<string> {
  const mergers = new Map((await db.select().from(t.authorityMergers)).map((one) => [one.fromAuthorityId, one.intoAuthorityId]));
  let current = authorityId;
  for (let next = mergers.get(current); next; next = mergers.get(current)) current = next;
  return current;
}

/** To whom an application was made before that authority became part of another, the latest step first. */
export async function listTransfers({ db, t }: Handle, applicationId: string) {
  const { reference, transferredAt, fromAuthorityId } = t.applicationTransfers;
  return db
    .select({ reference, transferredAt, authorityName: t.authorities.name })
    .from(t.applicationTransfers)
    .innerJoin(t.authorities, eq(t.authorities.authorityId, fromAuthorityId))
    .where(eq(t.applicationTransfers.applicationId, applicationId));
}

/** The application that was made to an authority under this normalised reference before it became part of another, or null. */
export async function findIdByOldReference({ db, t }: Handle, authorityId: string, normalised: string): Promise<string | null> {
  const { applicationId, fromAuthorityId, referenceNormalised } = t.applicationTransfers;
  const [row] = await db
    .select({ applicationId })
    .from(t.applicationTransfers)
    .where(and(eq(fromAuthorityId, authorityId), eq(referenceNormalised, normalised)));
  return row?.applicationId ?? null;
}

/** What has to be known of an authority before it becomes part of another, or null when there is none of that name. */
export async function readMerging(handle: Handle, authorityId: string, now: Date): Promise<(MergingAuthority & { name: string }) | null> {
  const { db, t } = handle;
  const [authority] = await db
    .select({ name: t.authorities.name, mergedInto: t.authorityMergers.intoAuthorityId })
    .from(t.authorities)
    .leftJoin(t.authorityMergers, eq(t.authorityMergers.fromAuthorityId, t.authorities.authorityId))
    .where(eq(t.authorities.authorityId, authorityId));
  if (!authority) return null;
  const { applicationId, reference } = t.applications;
  const references = await db.select({ applicationId, reference }).from(t.applications).where(eq(t.applications.authorityId, authorityId));
  const open = and(eq(t.sittings.authorityId, authorityId), isNull(t.sittings.closedAt), gt(t.sittings.expiresAt, now));
  const types = await listLicenseeTypes(handle, authorityId);
  return { authorityId, ...authority, types, references, openSittings: await db.$count(t.sittings, open) };
}

/** How many of everything would move, or end, for the person who decides. */
export async function countMoving({ db, t }: Handle, authorityId: string) {
  const statuses = await db
    .select({ status: t.applications.status, number: count() })
    .from(t.applications)
    .where(eq(t.applications.authorityId, authorityId))
    .groupBy(t.applications.status);
  return {
    statuses,
    officers: await db.$count(t.people, eq(t.people.authorityId, authorityId)),
    invitations: await db.$count(t.invitations, and(eq(t.invitations.authorityId, authorityId), isNull(t.invitations.usedAt))),
    bars: await db.$count(t.misconductBars, and(eq(t.misconductBars.authorityId, authorityId), isNull(t.misconductBars.liftedAt))),
    passes: await db.$count(t.passRecords, eq(t.passRecords.authorityId, authorityId)),
    apiKeys: await db.$count(t.apiKeys, and(eq(t.apiKeys.authorityId, authorityId), isNull(t.apiKeys.withdrawnAt))),
    webhooks: await db.$count(t.webhooks, and(eq(t.webhooks.authorityId, authorityId), isNull(t.webhooks.endedAt))),
  };
}

/** Keeps that an authority is part of another from now on, and of every application of it to whom it was made. */
export async function insertMerger({ db, t }: Handle, from: string, into: string, now: Date): Promise<void> {
  await db.insert(t.authorityMergers).values({ fromAuthorityId: from, intoAuthorityId: into, mergedAt: now });
  const { applicationId, authorityId, reference, referenceNormalised } = t.applications;
  const rows = await db.select({ applicationId, reference, referenceNormalised }).from(t.applications).where(eq(authorityId, from));
  for (let start = 0; start < rows.length; start += A_BATCH) {
    const some = rows.slice(start, start + A_BATCH).map((row) => ({ ...row, fromAuthorityId: from, transferredAt: now }));
    await db.insert(t.applicationTransfers).values(some);
  }
}

/** Few enough rows for one statement in either engine. */
const A_BATCH = 500;

/** Gives applications, officers, open invitations, bars and imports to another authority, and signs the officers out. */
export async function moveBelongings(handle: Handle, from: string, into: string): Promise<void> {
  const { db, t } = handle;
  await db.update(t.applications).set({ authorityId: into }).where(eq(t.applications.authorityId, from));
  const officers = db.select({ id: t.people.id }).from(t.people).where(eq(t.people.authorityId, from));
  await db.delete(t.signInSessions).where(inArray(t.signInSessions.userId, officers));
  await db.update(t.people).set({ authorityId: into }).where(eq(t.people.authorityId, from));
  await db.update(t.invitations).set({ authorityId: into }).where(eq(t.invitations.authorityId, from));
  await db.update(t.misconductBars).set({ authorityId: into }).where(eq(t.misconductBars.authorityId, from));
  await db.update(t.imports).set({ authorityId: into }).where(eq(t.imports.authorityId, from));
  await db.update(t.searchTerms).set({ authorityId: into }).where(eq(t.searchTerms.authorityId, from));
  await db.update(t.outbox).set({ authorityId: into }).where(eq(t.outbox.authorityId, from));
  await moveLicences(handle, from, into);
}

/** The register of licences, but for numbers that the new authority has too: those come with its own next register. */
async function moveLicences({ db, t }: Handle, from: string, into: string): Promise<void> {
  const { authorityId, licenceNumberNormalised } = t.licences;
  const theirs = db.select({ number: licenceNumberNormalised }).from(t.licences).where(eq(authorityId, into));
  const own = and(eq(authorityId, from), notInArray(licenceNumberNormalised, theirs));
  await db.update(t.licences).set({ authorityId: into }).where(own);
}

/** Gives an application another reference; the one it had stands in its transfer, and finds it as before. */
export async function renameReference(
  handle: Handle,
  authorityId: string,
  { applicationId, reference, referenceNormalised }: { applicationId: string; reference: string; referenceNormalised: string },
): Promise<void> {
  const { db, t } = handle;
  await db.update(t.applications).set({ reference, referenceNormalised }).where(eq(t.applications.applicationId, applicationId));
  await insertReferenceTerms(handle, authorityId, { applicationId, reference });
}

/** Adds a type of licence behind those an authority has. */
export async function insertLicenseeType({ db, t }: Handle, authorityId: string, type: LicensedType): Promise<void> {
  const position = await db.$count(t.licenseeTypes, eq(t.licenseeTypes.authorityId, authorityId));
  await db.insert(t.licenseeTypes).values({ ...type, authorityId, position });
}
