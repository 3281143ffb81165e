import { and, asc, desc, eq, gte, inArray, lte, not, type SQL, sql } from "drizzle-orm";
import { applicationStatusOf } from "#app/domain/licensing/application-status";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import { isTrained, lastDayOf, type RenewalPlace, type RenewalSearch } from "#app/domain/licensing/renewal-list";
import type { Handle } from "../store.ts";

const A_BATCH = 500;

export type Renewal = Awaited<ReturnType<typeof listRenewalsForAuthority>>[number];

/** How many licences of an authority a list holds. */
export function countRenewalsForAuthority(
  { db, t }: Handle,
  authorityId: string,
  search: RenewalSearch,
  today: CalendarDate,
): Promise<number> {
  return Promise.resolve(db.$count(t.licences, fits({ t }, authorityId, search, today)));
}

/** How many licences an authority's register names at all. */
export async function hasRegister({ db, t }: Handle, authorityId: string): Promise<boolean> {
  const [row] = await db
    .select({ licenceId: t.licences.licenceId })
    .from(t.licences)
    .where(eq(t.licences.authorityId, authorityId))
    .limit(1);
  return row !== undefined;
}

/**
 * The licences of a list from a place on, the first to run out first. Whose training stands on which application is found by surname
 * and birth date, and shown as what it is: nothing is linked by it.
 */
export async function listRenewalsForAuthority(
  handle: Handle,
  authorityId: string,
  search: RenewalSearch,
  { after, limit, today }: { after: RenewalPlace | null; limit: number; today: CalendarDate },
) {
  const { db, t } = handle;
  const { expiresOn, licenceNumberNormalised } = t.licences;
  const beyond = after ? sql`(${expiresOn}, ${licenceNumberNormalised}) > (${after.expiresOn}, ${after.number})` : undefined;
  const rows = await db
    .select()
    .from(t.licences)
    .where(and(fits({ t }, authorityId, search, today), beyond))
    .orderBy(asc(expiresOn), asc(licenceNumberNormalised))
    .limit(limit);
  const applications = await listApplicationsOf(handle, authorityId, rows);
  return rows.map(({ licenceNumberNormalised: number, ...licence }) => {
    const theirs = applications.get(personKey(licence)) ?? [];
    const [newest = null] = theirs;
    return { ...licence, number, trained: isTrained(theirs, today), newest };
  });
}

/** The same, batch by batch to the end. */
export async function* walkRenewalsForAuthority(
  handle: Handle,
  authorityId: string,
  search: RenewalSearch,
  today: CalendarDate,
): AsyncGenerator<Renewal[]> {
  let batch: Renewal[] = [];
  do {
    const after = batch.at(-1) ?? null;
    batch = await listRenewalsForAuthority(handle, authorityId, search, { after, limit: A_BATCH, today });
    yield batch;
  } while (batch.length === A_BATCH);
}

type Person = { surnameNormalised: string; bornOn: string };

async function listApplicationsOf({ db, t }: Handle, authorityId: string, people: readonly Person[]) {
  const names = [...new Set(people.map(({ surnameNormalised }) => surnameNormalised))];
  const days = [...new Set(people.map(({ bornOn }) => bornOn))];
  const { applicationId, reference, status, passUntil, receivedOn, tryAgainAt } = t.applications;
  const { surnameNormalised, bornOn } = t.applicantDetails;
  const rows = await db
    .select({ applicationId, reference, status, passUntil, receivedOn, tryAgainAt, surnameNormalised, bornOn })
    .from(t.applicantDetails)
    .innerJoin(t.applications, eq(applicationId, t.applicantDetails.applicationId))
    .where(and(inArray(surnameNormalised, names), inArray(bornOn, days), eq(t.applications.authorityId, authorityId)))
    .orderBy(desc(receivedOn));
  return Map.groupBy(
    rows.map((row) => ({ ...row, status: applicationStatusOf(row.status) })),
    personKey,
  );
}

function personKey({ surnameNormalised, bornOn }: Person): string {
  return `${surnameNormalised} ${bornOn}`;
}

function fits({ t }: Pick<Handle, "t">, authorityId: string, search: RenewalSearch, today: CalendarDate): SQL | undefined {
  const last = lastDayOf(search, today);
  return and(
    eq(t.licences.authorityId, authorityId),
    gte(t.licences.expiresOn, today),
    last ? lte(t.licences.expiresOn, last) : undefined,
    search.licenseeType ? eq(t.licences.licenseeType, search.licenseeType) : undefined,
    search.untrained ? not(trained({ t }, today)) : undefined,
  );
}

/** The rule of `isTrained` where the store has to apply it. */
function trained({ t }: Pick<Handle, "t">, today: CalendarDate): SQL {
  const { licences, applicantDetails: details, applications } = t;
  return sql`exists (select 1 from ${details} inner join ${applications} on ${applications.applicationId} = ${details.applicationId}
    where ${details.surnameNormalised} = ${licences.surnameNormalised} and ${details.bornOn} = ${licences.bornOn}
      and ${applications.authorityId} = ${licences.authorityId}
      and (${applications.status} = 'waived'
        or (${applications.status} in ('verified', 'ready-to-verify') and ${applications.passUntil} >= ${today})))`;
}
