import { z } from "zod";
import type { PublicationProblem } from "#app/domain/course/publication";
import type { Policy } from "#app/domain/licensing/policy";
import { changedPolicyFields } from "#app/domain/licensing/policy-fields";
import { readPolicyForm } from "#app/domain/licensing/policy-form";
import { policyProblems } from "#app/domain/licensing/policy-problems";
import type { Admin } from "#app/server/access.server";
import { found } from "#app/server/found";
import { listUndecidedClaimed } from "#db/queries/applications";
import * as audit from "#db/queries/audit";
import { findLicenseeType, readPolicyInForce, setPolicy as keepPolicy } from "#db/queries/authorities";
import { findLiveVersion } from "#db/queries/courses";
import type { Store } from "#db/store";
import { refreshApplicationStatus } from "./refresh-application-status.server.ts";

/** `basis` is the version of the policy that the form was filled in from. */
export const PolicyForm = z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((typed, context) => {
  const read = readPolicyForm(typed);
  if (read.done) return { policy: read.policy, basis: String(typed.basis) };
  for (const [field, message] of Object.entries(read.problems)) context.addIssue({ code: "custom", path: [field], message });
  return z.NEVER;
});

type Input = { authorityId: string; licenseeType: string; policy: Policy; basis: string };

/** `stale`: a colleague set another policy after the form was shown. */
export type PolicySetting =
  | { done: true; version: number }
  | { done: false; reason: "stale" | "unchanged" }
  | { done: false; reason: "course-lacks"; problems: PublicationProblem[] };

/**
 * Sets an authority's policy for one licensee type from now on: a new version, unless tests under it cannot be held with the live
 * course. Attempts keep the policy they began under; applications nobody has decided are looked at again under the new one.
 */
export async function setPolicy(store: Store, admin: Admin, input: Input, now: Date): Promise<PolicySetting> {
  const { authorityId, licenseeType, policy } = input;
  return store.transaction(async (tx) => {
    const type = found(await findLicenseeType(tx, authorityId, licenseeType));
    const inForce = await readPolicyInForce(tx, authorityId, licenseeType);
    if (String(inForce.version) !== input.basis) return { done: false, reason: "stale" };
    const live = found(await findLiveVersion(tx, type.courseId));
    const problems = policyProblems(policy, live.course);
    if (problems.length > 0) return { done: false, reason: "course-lacks", problems };
    const changed = changedPolicyFields(inForce.policy, policy);
    if (changed.length === 0) return { done: false, reason: "unchanged" };

    await keepPolicy(tx, authorityId, licenseeType, policy, now);
    const version = inForce.version + 1;
    const detail = { version, changed: changed.join(" ") };
    const actor = { personId: admin.personId, role: "admin" } as const;
    await audit.record(tx, { actor, authorityId, action: "policy.set", subject: `${authorityId}/${licenseeType}`, detail }, now);
    const open = await listUndecidedClaimed(tx, authorityId, licenseeType);
    for (const applicationId of open) await refreshApplicationStatus(tx, applicationId, now);
    return { done: true, version };
  });
}
