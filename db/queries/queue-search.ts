import { and, eq, gte, or, type SQL, sql } from "drizzle-orm";
import type { ApplicationStatus } from "#app/domain/licensing/application-status";
import { MOST_FOUND } from "#app/domain/licensing/queue";
import { readSearchText } from "#app/domain/licensing/search-text";
import type { Handle } from "../store.ts";

type Wanted = NonNullable<ReturnType<typeof readSearchText>>;
export type FoundApplication = Awaited<ReturnType<typeof listByReference>>[number];
export type QueuedApplication = Omit<FoundApplication, "status"> & { status: ApplicationStatus };

/** What the queue shows of an application; the applicant's names are null once they were erased. */
export function queued(t: Handle["t"]) {
  const { applicationId, reference, referenceNormalised, licenseeType, kind, receivedOn, status, tryAgainAt, passUntil } = t.applications;
  const { firstNames, surname } = t.applicantDetails;
  return {
    applicationId,
    reference,
    referenceNormalised,
    licenseeType,
    kind,
    receivedOn,
    status,
    tryAgainAt,
    passUntil,
    firstNames,
    surname,
  };
}

/**
 * The applications of one authority whose reference has the text in it, or whose applicant has each of its words in a name;
 * in no order, and `cut` when there were more than anybody reads.
 */
export async function searchForAuthority(
  handle: Handle,
  authorityId: string,
  text: string,
): Promise<{ found: FoundApplication[]; cut: boolean }> {
  const wanted = readSearchText(text);
  if (!wanted) return { found: [], cut: false };
  const rows = [...(await listByReference(handle, authorityId, wanted)), ...(await listByName(handle, authorityId, wanted))];
  const found = [...new Map(rows.map((row) => [row.applicationId, row])).values()];
  return { found: found.slice(0, MOST_FOUND), cut: found.length > MOST_FOUND };
}

/** The lower bound keeps every reference; it lets the engine look along the references alone instead of at each application. */
function listByReference({ db, t }: Handle, authorityId: string, { reference }: Wanted) {
  const { referenceNormalised } = t.applications;
  return db
    .select(queued(t))
    .from(t.applications)
    .leftJoin(t.applicantDetails, eq(t.applicantDetails.applicationId, t.applications.applicationId))
    .where(and(eq(t.applications.authorityId, authorityId), gte(referenceNormalised, ""), has(sql`${referenceNormalised}`, reference)))
    .limit(MOST_FOUND + 1);
}

/** Joining something to the authority keeps its index out of it: names are looked along first, and then the few that fit. */
async function listByName({ db, t }: Handle, authorityId: string, { words }: Wanted): Promise<FoundApplication[]> {
  if (words.length === 0) return [];
  const { surname, firstNames, surnameNormalised } = t.applicantDetails;
  const named = words.map(({ plain, typed }) => or(has(sql`${surnameNormalised}`, plain), has(sql`lower(${firstNames})`, typed)));
  return db
    .select({ ...queued(t), surname, firstNames })
    .from(t.applicantDetails)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.applicantDetails.applicationId))
    .where(and(...named, sql`${t.applications.authorityId} || '' = ${authorityId}`))
    .limit(MOST_FOUND + 1);
}

/** Neither engine is asked to read what somebody typed as a pattern. */
function has(column: SQL, piece: string): SQL {
  return sql`${column} like ${`%${piece.replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`;
}
