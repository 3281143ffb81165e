import { and, asc, eq, exists, gt, inArray, notInArray, or } from "drizzle-orm";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import type { Handle } from "../store.ts";
import { listKeptAccounts } from "./account-merges.ts";
import { listInForceForAuthority } from "./api-pass-records.ts";

const A_PAGE = 50;

/**
 * One page of the people who are linked to applications of this authority, by the id of their account, with those applications and the
 * pass in force that lasts longest. Accounts that it found to be one person are one driver, under the account that was kept.
 */
export async function listDriversForAuthority(handle: Handle, authorityId: string, after: string, today: CalendarDate) {
  const kept = await listKeptAccounts(handle, authorityId);
  const rows = await listPersons(handle, authorityId, kept, after);
  const shown = rows.slice(0, A_PAGE);
  const accounts = new Map(shown.map(({ driverId }) => [driverId, accountsOf(driverId, kept)]));
  const all = [...accounts.values()].flat();
  const linked = await listLinked(handle, authorityId, all);
  const passes = await listInForceForAuthority(handle, authorityId, all, today);
  const drivers = shown.map((driver) => {
    const theirs = accounts.get(driver.driverId) ?? [];
    const best = passes
      .filter(({ personId }) => theirs.includes(personId))
      .toSorted((one, other) => (one.validUntil < other.validUntil ? 1 : -1))
      .at(0);
    const references = linked.filter(({ personId }) => theirs.includes(personId)).map(({ reference }) => reference);
    return { ...driver, references, passNumber: best?.certificateNumber ?? null, passUntil: best?.validUntil ?? null };
  });
  return { drivers, next: rows.length > A_PAGE ? (shown.at(-1)?.driverId ?? null) : null };
}

function accountsOf(driverId: string, kept: ReadonlyMap<string, string>): string[] {
  return [driverId, ...[...kept].filter(([, first]) => first === driverId).map(([other]) => other)];
}

/** A kept account stands for the others, so it is there when any of them is linked. */
async function listPersons(handle: Handle, authorityId: string, kept: ReadonlyMap<string, string>, after: string) {
  const { db, t } = handle;
  const others = [...kept.keys()];
  const linkedOthers = new Set((await listLinked(handle, authorityId, others)).map(({ personId }) => personId));
  const standing = others.flatMap((other) => (linkedOthers.has(other) ? (kept.get(other) ?? []) : []));
  const { firstNames, surname } = t.personalDetails;
  const isLinked = exists(
    db
      .select({ applicationId: t.applications.applicationId })
      .from(t.applicationDrivers)
      .innerJoin(t.applications, eq(t.applications.applicationId, t.applicationDrivers.applicationId))
      .where(and(eq(t.applicationDrivers.personId, t.people.id), eq(t.applications.authorityId, authorityId))),
  );
  return db
    .select({ driverId: t.people.id, firstNames, surname })
    .from(t.people)
    .leftJoin(t.personalDetails, eq(t.personalDetails.personId, t.people.id))
    .where(and(gt(t.people.id, after), notInArray(t.people.id, others), or(isLinked, inArray(t.people.id, standing))))
    .orderBy(asc(t.people.id))
    .limit(A_PAGE + 1);
}

async function listLinked({ db, t }: Handle, authorityId: string, personIds: readonly string[]) {
  if (personIds.length === 0) return [];
  return db
    .select({ personId: t.applicationDrivers.personId, reference: t.applications.reference })
    .from(t.applicationDrivers)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.applicationDrivers.applicationId))
    .where(and(inArray(t.applicationDrivers.personId, [...personIds]), eq(t.applications.authorityId, authorityId)))
    .orderBy(asc(t.applications.reference));
}
