import { and, eq } from "drizzle-orm";
import type { OtherTraining } from "#app/domain/licensing/waiver";
import type { Handle } from "../store.ts";

/** What an officer decided about an application, with the reason they gave. */
export type OfficerDecision = {
  kind: "verified" | "waived" | "refused" | "deferred" | "resumed" | "allowed" | "same" | "different";
  at: Date;
  officer: string;
  reason: string | null;
  identityCheck: string | null;
  /** What the driver answered to the question of a deferral. */
  answer: { text: string; at: Date } | null;
  /** What a waiver rests on. */
  training: OtherTraining | null;
};

const KINDS: readonly OfficerDecision["kind"][] = ["verified", "waived", "refused", "deferred", "resumed", "allowed", "same", "different"];

/** Every decision of officers on an application of this authority, the newest first. */
export async function listDecisionsForAuthority(handle: Handle, applicationId: string, authorityId: string): Promise<OfficerDecision[]> {
  const scope = and(eq(handle.t.applications.applicationId, applicationId), eq(handle.t.applications.authorityId, authorityId));
  const [outcomes, allowances, identities] = [
    await listOutcomes(handle).where(scope),
    await listAllowances(handle).where(scope),
    await listIdentities(handle).where(scope),
  ];
  const rows = [
    ...outcomes.map(({ reply, ...row }) => ({ ...row, answer: reply && { text: reply.answer, at: reply.answeredAt } })),
    ...allowances.map((row) => ({ ...row, ...NOTHING_BESIDE, kind: "allowed" })),
    ...identities.map((row) => ({ ...row, ...NOTHING_BESIDE })),
  ];
  return rows.map(({ kind, ...row }) => ({ ...row, kind: kindOf(kind) })).toSorted((one, other) => other.at.getTime() - one.at.getTime());
}

const NOTHING_BESIDE = { identityCheck: null, answer: null, training: null };

function listOutcomes({ db, t }: Handle) {
  const { verificationId, kind, decidedAt: at, reason, identityCheck } = t.verifications;
  const { provider, certificateReference, trainedOn, expiresOn } = t.waivedTrainings;
  const training = { provider, certificateReference, trainedOn, expiresOn };
  return db
    .select({ kind, at, reason, identityCheck, officer: t.people.name, training, reply: t.deferralAnswers })
    .from(t.verifications)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.verifications.applicationId))
    .innerJoin(t.people, eq(t.people.id, t.verifications.officerId))
    .leftJoin(t.waivedTrainings, eq(t.waivedTrainings.verificationId, verificationId))
    .leftJoin(t.deferralAnswers, eq(t.deferralAnswers.verificationId, verificationId));
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
