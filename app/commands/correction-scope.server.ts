import { type Correction, hasFault } from "#app/domain/assessment/correction";
import type { AnsweredPaper } from "#app/domain/assessment/remark";
import type { Policy } from "#app/domain/licensing/policy";
import { answersKeptSince } from "#app/domain/licensing/retention";
import { readPolicy } from "#db/queries/authorities";
import type { ClosedAttempt, WithItem } from "#db/queries/closed-attempts";
import type { ItemCorrection } from "#db/queries/correction-rows";
import { listApplied } from "#db/queries/corrections";
import { type CourseVersion, readVersions } from "#db/queries/courses";
import type { Handle } from "#db/store";

/** What a correction reaches: the versions in which the item stands as it is at fault, and the corrections that count with it. */
export type CorrectionScope = {
  correction: ItemCorrection;
  /** Those that are applied, and this one. */
  corrections: readonly Correction[];
  versions: ReadonlyMap<string, CourseVersion>;
  wanted: WithItem;
};

/** Finds what a correction reaches, now or once it is applied. A version with the item mended, or worded otherwise, is not among them. */
export async function readScope(handle: Handle, correction: ItemCorrection, now: Date): Promise<CorrectionScope> {
  const { courseId, faulty } = correction;
  const atFault = (await readVersions(handle, courseId)).filter(({ items }) => {
    const item = items.get(faulty.id);
    return item !== undefined && hasFault(item, faulty);
  });
  const versions = new Map(atFault.map((version) => [version.versionId, version]));
  const applied = await listApplied(handle, courseId);
  const corrections = correction.decision === "applied" ? applied : [...applied, correction];
  const wanted = { itemId: faulty.id, versionIds: [...versions.keys()], keptSince: answersKeptSince(now) };
  return { correction, corrections, versions, wanted };
}

/** A closed attempt in the form that the rules mark. Throws when its version is outside the scope. */
export function answeredPaper(
  { versions }: CorrectionScope,
  { versionId, paper }: ClosedAttempt,
  responses: AnsweredPaper["responses"],
  policy: Policy,
): AnsweredPaper {
  const version = versions.get(versionId);
  if (!version) throw new Error(`version ${versionId} is not reached by this correction`);
  return { paper, responses, policy, items: version.items, topics: version.topics };
}

/** The policies these attempts were sat under, by id. */
export async function readPolicies(handle: Handle, attempts: readonly ClosedAttempt[]): Promise<(policyId: string) => Policy> {
  const policies = new Map<string, Policy>();
  for (const policyId of new Set(attempts.map((attempt) => attempt.policyId))) policies.set(policyId, await readPolicy(handle, policyId));
  return (policyId) => {
    const policy = policies.get(policyId);
    if (!policy) throw new Error(`policy ${policyId} was not read`);
    return policy;
  };
}
