import { z } from "zod";
import { isDecided } from "#app/domain/licensing/application-status";
import { type Candidate, findCandidates } from "#app/domain/licensing/candidates";
import { compareDetails } from "#app/domain/licensing/identity-decision";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { identityConfirmedLetter } from "#app/server/letters.server";
import { findForAuthority } from "#db/queries/applicants";
import { findDriver } from "#db/queries/applications";
import * as audit from "#db/queries/audit";
import { findClaimIdentity } from "#db/queries/driver-applications";
import { insertIdentityDecision } from "#db/queries/identity-decisions";
import { readClaimId, insertClaim, linkDriver } from "#db/queries/invited-applications";
import { listKnownDrivers } from "#db/queries/known-drivers";
import type { Handle, Store } from "#db/store";
import { refreshApplicationStatus } from "./refresh-application-status.server.ts";
import { writeToApplicant } from "./write-to-applicant.server.ts";

export const CandidateForm = z.object({
  driver: z.string({ error: "driver-missing" }).min(1, "driver-missing"),
  reason: z.string({ error: "reason-missing" }).trim().min(1, "reason-missing").max(1000, "reason-long"),
});

export type LinkRefusal = "already-decided" | "already-linked" | "no-candidate" | "claim-decided";
export type CandidateLink = { done: true } | { done: false; reason: LinkRefusal };
type Input = { applicationId: string; driver: string; reason: string };

/**
 * Gives an application to a driver the council knows already, because an officer has compared the two and says why they are one
 * person. It stands in the records as a claim that this officer decided. Nothing is linked by likeness alone.
 */
export function linkCandidate(store: Store, officer: Officer, { applicationId, driver, reason }: Input, now: Date): Promise<CandidateLink> {
  const { personId: officerId, authorityId, authorityName } = officer;
  return store.transaction(async (tx) => {
    const { applicant, status, reference } = found(await findForAuthority(tx, applicationId, authorityId));
    if (isDecided(status)) return { done: false, reason: "already-decided" };
    if (await findDriver(tx, applicationId)) return { done: false, reason: "already-linked" };
    const known = applicant ? await listKnownDrivers(tx, authorityId, applicant) : [];
    const candidate = applicant && findCandidates(applicant, known).find(({ personId }) => personId === driver);
    const account = known.find(({ personId }) => personId === driver)?.account;
    if (!candidate || !account) return { done: false, reason: "no-candidate" };
    if ((await findClaimIdentity(tx, applicationId, driver)) === "rejected") return { done: false, reason: "claim-decided" };

    const same = compareDetails(applicant, account);
    const differs = [...(same.surname ? [] : ["surname"]), ...(same.bornOn ? [] : ["birth-date"])];
    await decideInFavour(tx, { applicationId, personId: driver, differs, reason, officerId }, now);
    await refreshApplicationStatus(tx, applicationId, now);
    await writeToApplicant(tx, { applicationId, authorityId }, identityConfirmedLetter({ authorityName, reference }), now);
    await audit.record(tx, entryOf(officer, applicationId, candidate), now);
    return { done: true };
  });
}

type Decided = { applicationId: string; personId: string; differs: string[]; reason: string; officerId: string };

async function decideInFavour(tx: Handle, { applicationId, personId, differs, reason, officerId }: Decided, now: Date): Promise<void> {
  await insertClaim(tx, { applicationId, personId, result: "to-check", differs }, now);
  const claimId = await readClaimId(tx, applicationId, personId);
  await insertIdentityDecision(tx, { claimId, decision: "same", reason, officerId }, now);
  await linkDriver(tx, applicationId, personId, now);
}

function entryOf({ personId, authorityId }: Officer, applicationId: string, { score, reasons }: Candidate): audit.AuditEntry {
  const actor = { personId, role: "officer" } as const;
  return { actor, authorityId, action: "application.linked", subject: applicationId, detail: { score, reasons: reasons.join(", ") } };
}
