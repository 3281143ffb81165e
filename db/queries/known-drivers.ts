import { and, eq, inArray, type SQL } from "drizzle-orm";
import { findCandidates, type KnownDriver, type SoughtPerson, turnedRound } from "#app/domain/licensing/candidates";
import { normaliseReference } from "#app/domain/licensing/reference";
import type { Handle } from "../store.ts";
import { isOfAuthorityUnindexed } from "./of-authority.ts";
import { listFoundForAuthority } from "./search-terms.ts";

/** Nobody compares more people than these for one application. */
const MOST_DRIVERS = 200;

/**
 * The drivers of this authority who were born on the day of the person sought, also by a slip of day and month, or who hold their
 * licence number; each with the names that their applications here have given them. Only whoever has an application here is known.
 */
export async function listKnownDrivers(handle: Handle, authorityId: string, sought: SoughtPerson): Promise<KnownDriver[]> {
  const ids = await listSimilar(handle, authorityId, sought);
  if (ids.length === 0) return [];
  const { db, t } = handle;
  const rows = await db
    .select({ personId: t.people.id, account: t.personalDetails, earlier: t.applicantDetails })
    .from(t.people)
    .innerJoin(t.personalDetails, eq(t.personalDetails.personId, t.people.id))
    .innerJoin(t.applicationDrivers, eq(t.applicationDrivers.personId, t.people.id))
    .innerJoin(t.applications, eq(t.applications.applicationId, t.applicationDrivers.applicationId))
    .leftJoin(t.applicantDetails, eq(t.applicantDetails.applicationId, t.applications.applicationId))
    .where(and(inArray(t.people.id, ids), eq(t.people.role, "driver"), eq(t.applications.authorityId, authorityId)));
  const byPerson = Map.groupBy(rows, ({ personId }) => personId);
  return [...byPerson].flatMap(([personId, theirs]) => {
    const [first] = theirs;
    const earlier = theirs.flatMap((row) => (row.earlier ? [nameOf(row.earlier)] : []));
    return first ? [{ personId, account: nameOf(first.account), earlier }] : [];
  });
}

/** The drivers of this authority who may be the person sought, the likeliest first, each with their own details and what speaks for it. */
export async function listCandidatesFor(handle: Handle, authorityId: string, sought: SoughtPerson) {
  const drivers = await listKnownDrivers(handle, authorityId, sought);
  const accounts = new Map(drivers.map(({ personId, account }) => [personId, account]));
  return findCandidates(sought, drivers).flatMap((candidate) => {
    const account = accounts.get(candidate.personId);
    return account ? [{ ...candidate, account }] : [];
  });
}

/** Each way in has its own index; together they would have none. */
async function listSimilar(handle: Handle, authorityId: string, { bornOn, licenceNumber }: SoughtPerson): Promise<string[]> {
  const { t } = handle;
  const days = [bornOn, turnedRound(bornOn)].filter((day) => day !== null);
  const number = normaliseReference(licenceNumber ?? "").toLowerCase();
  const numbered = number === "" ? [] : await listFoundForAuthority(handle, authorityId, { beginnings: [`#${number}`], words: [] });
  const ways = [
    inArray(t.personalDetails.bornOn, days),
    inArray(t.applicantDetails.bornOn, days),
    inArray(t.applications.applicationId, numbered),
  ];
  const found = await Promise.all(ways.map(async (way) => listLinked(handle, authorityId, way)));
  return [...new Set(found.flat().map(({ personId }) => personId))].slice(0, MOST_DRIVERS);
}

function listLinked({ db, t }: Handle, authorityId: string, way: SQL) {
  return db
    .selectDistinct({ personId: t.applicationDrivers.personId })
    .from(t.applicationDrivers)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.applicationDrivers.applicationId))
    .innerJoin(t.applicantDetails, eq(t.applicantDetails.applicationId, t.applicationDrivers.applicationId))
    .innerJoin(t.personalDetails, eq(t.personalDetails.personId, t.applicationDrivers.personId))
    .where(and(isOfAuthorityUnindexed({ t }, authorityId), way))
    .limit(MOST_DRIVERS);
}

function nameOf<Details extends { firstNames: string; surname: string; bornOn: string; licenceNumber?: string | null }>(details: Details) {
  const { firstNames, surname, bornOn, licenceNumber = null } = details;
  return { firstNames, surname, bornOn, licenceNumber };
}
