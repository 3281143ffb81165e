import { desc, eq } from "drizzle-orm";
import { Policy } from "#app/domain/licensing/policy";
import type { Handle } from "../store.ts";
import { listForSubject } from "./audit.ts";
import type { PolicyInForce } from "./authorities.ts";
import { listNames } from "./people.ts";

export type PolicyVersion = PolicyInForce & { licenseeType: string; createdAt: Date };

/** Every policy an authority has ever had, the newest of each licensee type first. */
export async function listPolicies({ db, t }: Handle, authorityId: string): Promise<PolicyVersion[]> {
  const rows = await db.select().from(t.policies).where(eq(t.policies.authorityId, authorityId)).orderBy(desc(t.policies.version));
  return rows.map(({ body, ...row }) => ({ ...row, policy: Policy.parse(JSON.parse(body)) }));
}

/** Every policy for one licensee type, newest first, with who set it: the audit log knows. */
export async function listPolicyHistory(handle: Handle, authorityId: string, licenseeType: string) {
  const versions = (await listPolicies(handle, authorityId)).filter((version) => version.licenseeType === licenseeType);
  const settings = (await listForSubject(handle, `${authorityId}/${licenseeType}`)).filter(({ action }) => action === "policy.set");
  const setters = new Map(settings.map(({ at, actorId }) => [at.getTime(), actorId]));
  const actorOf = ({ createdAt }: PolicyVersion) => setters.get(createdAt.getTime()) ?? null;
  const names = await listNames(handle, [...new Set(versions.flatMap((version) => actorOf(version) ?? []))]);
  return versions.map((row) => ({
    version: row.version,
    policy: row.policy,
    createdAt: row.createdAt,
    by: names.get(actorOf(row) ?? "") ?? "Content files",
  }));
}
