import { and, asc, desc, eq, inArray, isNull, or } from "drizzle-orm";
import type { Handle } from "../store.ts";
import { listSamePersons, readAccountStanding } from "./account-merges.ts";
import { claimsOne } from "./pass-evidence.ts";

/** A driver who has claimed an application of this authority, or null; their details are null once they were erased. */
export async function findDriverForAuthority({ db, t }: Handle, personId: string, authorityId: string) {
  const { firstNames, surname, bornOn } = t.personalDetails;
  const [row] = await db
    .select({ personId: t.people.id, email: t.people.email, details: { firstNames, surname, bornOn } })
    .from(t.people)
    .leftJoin(t.personalDetails, eq(t.personalDetails.personId, t.people.id))
    .where(and(eq(t.people.id, personId), eq(t.people.role, "driver"), claimsOne({ db, t }, authorityId)));
  return row ?? null;
}

/** The applications of this authority that a driver has claimed under any of their accounts and no officer has denied them, the last received first. */
export async function listClaimedForAuthority(handle: Handle, personId: string, authorityId: string) {
  const { db, t } = handle;
  const accounts = await listSamePersons(handle, authorityId, personId);
  const { applicationId, reference, licenseeType, kind, receivedOn, status, tryAgainAt, passUntil } = t.applications;
  return db
    .select({
      applicationId,
      reference,
      licenseeType,
      kind,
      receivedOn,
      status,
      tryAgainAt,
      passUntil,
      linkedTo: t.applicationDrivers.personId,
    })
    .from(t.claims)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.claims.applicationId))
    .leftJoin(t.applicationDrivers, eq(t.applicationDrivers.applicationId, t.claims.applicationId))
    .leftJoin(t.identityDecisions, eq(t.identityDecisions.claimId, t.claims.claimId))
    .where(
      and(
        inArray(t.claims.personId, accounts),
        eq(t.applications.authorityId, authorityId),
        or(isNull(t.identityDecisions.decision), eq(t.identityDecisions.decision, "same")),
      ),
    )
    .orderBy(desc(receivedOn), asc(reference));
}

/** The other accounts that this authority has found to be one person with this one; `keptBy` is the first of them. */
export async function listAccountsForAuthority(handle: Handle, authorityId: string, personId: string) {
  const { db, t } = handle;
  const accounts = await listSamePersons(handle, authorityId, personId);
  const { keptBy } = await readAccountStanding(handle, authorityId, personId);
  const others = accounts.filter((account) => account !== personId);
  if (others.length === 0) return { keptBy, others: [] };
  const { firstNames, surname } = t.personalDetails;
  const rows = await db
    .select({ personId: t.people.id, email: t.people.email, firstNames, surname })
    .from(t.people)
    .leftJoin(t.personalDetails, eq(t.personalDetails.personId, t.people.id))
    .where(inArray(t.people.id, others));
  return { keptBy, others: rows };
}
