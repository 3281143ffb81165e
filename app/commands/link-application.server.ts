import { type Applicant, matchEveryClaim } from "#app/domain/licensing/matching";
import * as audit from "#db/queries/audit";
import * as invited from "#db/queries/invited-applications";
import type { Handle } from "#db/store";
import { refreshApplicationStatus } from "./refresh-application-status.server.ts";

export type Link =
  | { done: true; applicationId: string; authorityId: string; result: "matched" | "to-check"; differs: readonly string[] }
  | { done: false; reason: "details-differ" | "already-linked" };

/** How a driver came to an application: by the link the council sent, or by typing its reference. */
export type LinkedBy = "invitation" | "reference";

/**
 * Whether a person who says this of themselves may have the application. One of surname and birth date may differ: then an
 * officer compares them first. With both different it is somebody else's. `personId` is null for an account not made yet.
 */
export async function decideLink(tx: Handle, applicationId: string, claimed: readonly Applicant[], personId: string | null): Promise<Link> {
  const held = await invited.readApplicant(tx, applicationId);
  if (!held) return { done: false, reason: "details-differ" };
  const match = matchEveryClaim(claimed, held);
  if (match.result === "not-found") return { done: false, reason: "details-differ" };
  const linked = await invited.findLinkedDriver(tx, applicationId);
  if (linked && linked !== personId) return { done: false, reason: "already-linked" };

  const { authorityId } = held;
  if (match.result === "matched") return { done: true, applicationId, authorityId, result: "matched", differs: [] };
  return { done: true, applicationId, authorityId, result: "to-check", differs: match.differs };
}

/** Keeps a link that was decided: the claim, the driver when matched, the application's new status, the audit entry. */
export async function saveLink(tx: Handle, personId: string, link: Extract<Link, { done: true }>, by: LinkedBy, now: Date): Promise<void> {
  const { applicationId, authorityId, result, differs } = link;
  const isNew = await invited.insertClaim(tx, { applicationId, personId, result, differs }, now);
  if (isNew && result === "matched") await invited.linkDriver(tx, applicationId, personId, now);
  await refreshApplicationStatus(tx, applicationId, now);
  if (!isNew) return;
  const detail = { result, by };
  const actor = { personId, role: "driver" } as const;
  await audit.record(tx, { actor, authorityId, action: "application.claimed", subject: applicationId, detail }, now);
}
