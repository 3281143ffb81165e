import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, isNull, notExists } from "drizzle-orm";
import { Policy } from "#app/domain/licensing/policy";
import type { NamedPolicy } from "#app/domain/licensing/policy-problems";
import { canonicalJson } from "#app/domain/ledger/entry";
import type { Handle } from "../store.ts";

export type PolicyInForce = { policyId: string; version: number; policy: Policy };

/** The newest policy of an authority for one licensee type. Throws when it has none. */
export async function readPolicyInForce({ db, t }: Handle, authorityId: string, licenseeType: string): Promise<PolicyInForce> {
  const [row] = await db
    .select()
    .from(t.policies)
    .where(and(eq(t.policies.authorityId, authorityId), eq(t.policies.licenseeType, licenseeType)))
    .orderBy(desc(t.policies.version))
    .limit(1);
  if (!row) throw new Error(`${authorityId} has no policy for ${licenseeType}`);
  return { policyId: row.policyId, version: row.version, policy: Policy.parse(JSON.parse(row.body)) };
}

/** The policy in force of every authority and licensee type that a course is for. */
export async function listPoliciesOfCourse({ db, t }: Handle, courseId: string): Promise<NamedPolicy[]> {
  const { authorityId, licenseeType, label } = t.licenseeTypes;
  const rows = await db
    .select({ authorityId, licenseeType, authorityName: t.authorities.name, label, version: t.policies.version, body: t.policies.body })
    .from(t.licenseeTypes)
    .innerJoin(t.authorities, eq(t.authorities.authorityId, authorityId))
    .innerJoin(t.policies, and(eq(t.policies.authorityId, authorityId), eq(t.policies.licenseeType, licenseeType)))
    .where(eq(t.licenseeTypes.courseId, courseId))
    .orderBy(asc(t.authorities.name), asc(t.licenseeTypes.position), asc(t.policies.version));
  const newest = new Map(rows.map((row) => [`${row.authorityId} ${row.licenseeType}`, row]));
  return [...newest.values()].map((row) => ({
    authorityName: row.authorityName,
    label: row.label,
    policy: Policy.parse(JSON.parse(row.body)),
  }));
}

/** The policy an attempt was sat under. Throws when it does not exist. */
export async function readPolicy({ db, t }: Handle, policyId: string): Promise<Policy> {
  const [row] = await db.select({ body: t.policies.body }).from(t.policies).where(eq(t.policies.policyId, policyId));
  if (!row) throw new Error(`there is no policy ${policyId}`);
  return Policy.parse(JSON.parse(row.body));
}

/** Whether an authority has said anything yet about one licensee type. */
export async function hasPolicy({ db, t }: Handle, authorityId: string, licenseeType: string): Promise<boolean> {
  return (await db.$count(t.policies, and(eq(t.policies.authorityId, authorityId), eq(t.policies.licenseeType, licenseeType)))) > 0;
}

/** Adds a policy unless it equals the one in force; policies are never changed. Returns whether one was added. */
export async function setPolicy(tx: Handle, authorityId: string, licenseeType: string, policy: Policy, now: Date): Promise<boolean> {
  const { db, t } = tx;
  const [current] = await db
    .select({ version: t.policies.version, body: t.policies.body })
    .from(t.policies)
    .where(and(eq(t.policies.authorityId, authorityId), eq(t.policies.licenseeType, licenseeType)))
    .orderBy(desc(t.policies.version))
    .limit(1);
  const body = canonicalJson(policy);
  if (current?.body === body) return false;
  await db
    .insert(t.policies)
    .values({ policyId: randomUUID(), authorityId, licenseeType, version: (current?.version ?? 0) + 1, body, createdAt: now });
  return true;
}

/** The licensee types an authority licenses, in its own order. */
export async function listLicenseeTypes({ db, t }: Handle, authorityId: string) {
  const { licenseeType, label, courseId, refresherCourseId, position } = t.licenseeTypes;
  return db
    .select({ licenseeType, label, courseId, refresherCourseId })
    .from(t.licenseeTypes)
    .where(eq(t.licenseeTypes.authorityId, authorityId))
    .orderBy(asc(position));
}

/** One licensee type of an authority, or null. */
export async function findLicenseeType({ db, t }: Handle, authorityId: string, licenseeType: string) {
  const { label, courseId, refresherCourseId } = t.licenseeTypes;
  const [row] = await db
    .select({ label, courseId, refresherCourseId })
    .from(t.licenseeTypes)
    .where(and(eq(t.licenseeTypes.authorityId, authorityId), eq(t.licenseeTypes.licenseeType, licenseeType)));
  return row ?? null;
}

/** Every licensing authority, by name. */
export async function listAuthorities({ db, t }: Handle) {
  return db.select().from(t.authorities).orderBy(asc(t.authorities.name));
}

/** Every authority by name, with how many licensee types it licenses and how many officers work for it now. */
export async function listAuthoritiesAtWork({ db, t }: Handle) {
  const { authorityId, name } = t.authorities;
  const departure = db
    .select({ departureId: t.departures.departureId })
    .from(t.departures)
    .where(and(eq(t.departures.personId, t.people.id), isNull(t.departures.returnedAt)));
  const isItsOfficer = and(eq(t.people.authorityId, authorityId), eq(t.people.role, "officer"), notExists(departure));
  return db
    .select({
      authorityId,
      name,
      licenseeTypes: db.$count(t.licenseeTypes, eq(t.licenseeTypes.authorityId, authorityId)),
      officers: db.$count(t.people, isItsOfficer),
    })
    .from(t.authorities)
    .orderBy(asc(name));
}

/** The authority and the whole course of the application this driver claimed last, or null. */
export async function findLastClaimedForDriver(
  { db, t }: Handle,
  personId: string,
): Promise<{ authorityId: string; courseId: string } | null> {
  const { authorityId, licenseeType, courseId } = t.licenseeTypes;
  const [row] = await db
    .select({ authorityId, courseId })
    .from(t.claims)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.claims.applicationId))
    .innerJoin(t.licenseeTypes, and(eq(authorityId, t.applications.authorityId), eq(licenseeType, t.applications.licenseeType)))
    .where(eq(t.claims.personId, personId))
    .orderBy(desc(t.claims.madeAt))
    .limit(1);
  return row ?? null;
}

/** One licensing authority, or null. */
export async function findAuthority({ db, t }: Handle, authorityId: string) {
  const [row] = await db.select().from(t.authorities).where(eq(t.authorities.authorityId, authorityId));
  return row ?? null;
}

/** What an authority is called. Throws when it does not exist. */
export async function readAuthorityName(handle: Handle, authorityId: string): Promise<string> {
  const authority = await findAuthority(handle, authorityId);
  if (!authority) throw new Error(`there is no authority ${authorityId}`);
  return authority.name;
}
