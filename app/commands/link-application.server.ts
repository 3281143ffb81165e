import { type Applicant, matchApplicant } from "#app/domain/licensing/matching";
import * as audit from "#db/queries/audit";
import * as invited from "#db/queries/invited-applications";
import type { Handle } from "#db/store";
import { refreshApplicationStatus } from "./refresh-application-status.server.ts";

export type Link =
  | { done: true; applicationId: string; authorityId: string; result: "matched" | "to-check"; differs: readonly string[] }
  | { done: false; reason: "details-differ" | "already-linked" };

/**
 * Whether the person an invitation reached may have the application it names. One of surname and birth date may differ:
 * then an officer compares them first. With both different the link was opened by somebody else.
 */
export async function decideLink(tx: Handle, applicationId: string, claimed: Applicant | null, personId: string | null): Promise<Link> {
  const held = await invited.readApplicant(tx, applicationId);
  if (!held || !claimed) return { done: false, reason: "details-differ" };
  const match = matchApplicant(claimed, held);
  if (match.result === "not-found") return { done: false, reason: "details-differ" };
  const linked = await invited.findLinkedDriver(tx, applicationId);
  if (linked && linked !== personId) return { done: false, reason: "already-linked" };

  const { authorityId } = held;
  if (match.result === "matched") return { done: true, applicationId, authorityId, result: "matched", differs: [] };
  return { done: true, applicationId, authorityId, result: "to-check", differs: match.differs };
}

/** Keeps a link that was decided: the claim, the driver when matched, the application's new status, the audit entry. */
export async function saveLink(tx: Handle, personId: string, link: Extract<Link, { done: true }>, now: Date): Promise<void> {
  const { applicationId, authorityId, result, differs } = link;
  const isNew = await invited.insertClaim(tx, { applicationId, personId, result, differs }, now);
  if (isNew && result === "matched") await invited.linkDriver(tx, applicationId, personId, now);
  await refreshApplicationStatus(tx, applicationId, now);
  if (!isNew) return;
  const detail = { result, by: "invitation" };
  const actor = { personId, role: "driver" } as const;
  await audit.record(tx, { actor, authorityId, action: "application.claimed", subject: applicationId, detail }, now);
}
