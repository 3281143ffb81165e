import { and, eq } from "drizzle-orm";
import type { Handle } from "../store.ts";

/** What an officer decided about an application, with the reason they gave. */
export type OfficerDecision = {
  kind: "verified" | "waived" | "refused" | "deferred" | "allowed" | "same" | "different";
  at: Date;
  officer: string;
  reason: string | null;
  identityCheck: string | null;
};

const KINDS: readonly OfficerDecision["kind"][] = ["verified", "waived", "refused", "deferred", "allowed", "same", "different"];

/** Every decision of officers on an application of this authority, the newest first. */
export async function listDecisionsForAuthority(handle: Handle, applicationId: string, authorityId: string): Promise<OfficerDecision[]> {
  const scope = and(eq(handle.t.applications.applicationId, applicationId), eq(handle.t.applications.authorityId, authorityId));
  const [outcomes, allowances, identities] = [
    await listOutcomes(handle).where(scope),
    await listAllowances(handle).where(scope),
    await listIdentities(handle).where(scope),
  ];
  const rows = [
    ...outcomes,
    ...allowances.map((row) => ({ ...row, kind: "allowed", identityCheck: null })),
    ...identities.map((row) => ({ ...row, identityCheck: null })),
  ];
  return rows.map(({ kind, ...row }) => ({ ...row, kind: kindOf(kind) })).toSorted((one, other) => other.at.getTime() - one.at.getTime());
}

function listOutcomes({ db, t }: Handle) {
  const { kind, decidedAt: at, reason, identityCheck } = t.verifications;
  return db
    .select({ kind, at, reason, identityCheck, officer: t.people.name })
    .from(t.verifications)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.verifications.applicationId))
    .innerJoin(t.people, eq(t.people.id, t.verifications.officerId));
}

function listAllowances({ db, t }: Handle) {
  const { grantedAt: at, reason } = t.allowances;
  return db
    .select({ at, reason, officer: t.people.name })
    .from(t.allowances)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.allowances.applicationId))
    .innerJoin(t.people, eq(t.people.id, t.allowances.officerId));
}

function listIdentities({ db, t }: Handle) {
  const { decision: kind, decidedAt: at, reason } = t.identityDecisions;
  return db
    .select({ kind, at, reason, officer: t.people.name })
    .from(t.identityDecisions)
    .innerJoin(t.claims, eq(t.claims.claimId, t.identityDecisions.claimId))
    .innerJoin(t.applications, eq(t.applications.applicationId, t.claims.applicationId))
    .innerJoin(t.people, eq(t.people.id, t.identityDecisions.officerId));
}

function kindOf(word: string): OfficerDecision["kind"] {
  const kind = KINDS.find((candidate) => candidate === word);
  if (!kind) throw new Error(`“${word}” is no decision`);
  return kind;
}
