import { z } from "zod";
import { type AcceptanceRefusal, decideAcceptance } from "#app/domain/licensing/consent";
import type { Officer } from "#app/server/access.server";
import { acceptanceLetter } from "#app/server/decision-letters.server";
import { found } from "#app/server/found";
import { findShownPass, type ShownForAcceptance } from "#db/queries/accepted-passes";
import * as audit from "#db/queries/audit";
import { insertConsentEntry } from "#db/queries/consents";
import { insertIdentityDecision } from "#db/queries/identity-decisions";
import { findClaim, insertClaim, linkDriver } from "#db/queries/invited-applications";
import { insertDecision } from "#db/queries/verifications";
import type { Handle, Store } from "#db/store";
import { announceVerified } from "./announce-pass.server.ts";
import { refreshStatusesOf } from "./refresh-application-status.server.ts";
import { writeToApplicant } from "./write-to-applicant.server.ts";

export const AcceptanceForm = z.object({ identityCheck: z.string().default("") });

export type Acceptance = { done: true } | { done: false; reason: AcceptanceRefusal };

type Input = { applicationId: string; consentId: string; identityCheck: string };

/**
 * Accepts a pass of another council for an application here, with its holder's consent: the application is theirs from now on
 * and verified by the pass. Nothing links the two but this officer's decision, and the consent is used up.
 */
export function acceptPass(store: Store, officer: Officer, input: Input, now: Date): Promise<Acceptance> {
  const { applicationId, consentId, identityCheck } = input;
  const { personId: officerId, authorityId } = officer;
  return store.transaction(async (tx) => {
    const shown = found(await findShownPass(tx, { applicationId, consentId, authorityId }, now));
    const decision = decideAcceptance({ ...shown.facts, identityCheck });
    if (!decision.done) return decision;

    const { passRecordId } = shown.pass;
    await linkHolder(tx, officer, shown, now);
    await insertDecision(tx, { applicationId, kind: "verified", passRecordId, identityCheck, reason: null, officerId }, now);
    await insertConsentEntry(tx, { consentId, kind: "used", applicationId, personId: officerId }, now);
    await refreshStatusesOf(tx, shown.pass.personId, now);
    await announceVerified(tx, { authorityId, applicationId, passRecordId, identityCheck }, now);
    await tellHolder(tx, officer, shown, now);
    const entry = { actor: { personId: officerId, role: "officer" as const }, authorityId, subject: applicationId };
    const detail = { pass: passRecordId, consent: consentId, identity_check: identityCheck };
    await audit.record(tx, { ...entry, action: "pass.accepted", detail }, now);
    return decision;
  });
}

/** Where a detail differs, the officer who has seen the document has decided who it is. */
async function linkHolder(tx: Handle, { personId: officerId }: Officer, { pass, application, differs }: ShownForAcceptance, now: Date) {
  const { applicationId } = application;
  const { personId, certificateNumber } = pass;
  const result = differs.length === 0 ? "matched" : "to-check";
  await insertClaim(tx, { applicationId, personId, result, differs }, now);
  const claim = found(await findClaim(tx, applicationId, personId));
  if (claim.result === "to-check" && !claim.decided) {
    const reason = `Identity document seen when certificate ${certificateNumber} was accepted.`;
    await insertIdentityDecision(tx, { claimId: claim.claimId, decision: "same", reason, officerId }, now);
  }
  await linkDriver(tx, applicationId, personId, now);
}

async function tellHolder(tx: Handle, officer: Officer, { pass, application }: ShownForAcceptance, now: Date): Promise<void> {
  const { authorityId, authorityName } = officer;
  const { applicationId, reference } = application;
  const letter = acceptanceLetter({ authorityName, reference }, pass.certificateNumber);
  await writeToApplicant(tx, { applicationId, authorityId }, letter, now);
}
