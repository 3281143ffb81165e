import { z } from "zod";
import { applicationStatusOf } from "#app/domain/licensing/application-status";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { decideWaiver, type OtherTraining, type WaiverRefusal } from "#app/domain/licensing/waiver";
import type { Officer } from "#app/server/access.server";
import { waiverLetter } from "#app/server/decision-letters.server";
import { typedDate } from "#app/server/form.server";
import { found } from "#app/server/found";
import { findForAuthority } from "#db/queries/applicants";
import * as audit from "#db/queries/audit";
import { readPolicyInForce } from "#db/queries/authorities";
import { insertDecision, insertWaivedTraining } from "#db/queries/verifications";
import type { Store } from "#db/store";
import { recordWaiver } from "./record-statement.server.ts";
import { refreshApplicationStatus } from "./refresh-application-status.server.ts";
import { writeToApplicant } from "./write-to-applicant.server.ts";

export const WaiverForm = z.object({
  provider: z.string({ error: "provider-missing" }).trim().min(1, "provider-missing").max(200, "provider-long"),
  certificateReference: z.string({ error: "certificate-missing" }).trim().min(1, "certificate-missing").max(100, "certificate-long"),
  trainedOn: typedDate("trained-wrong"),
  expiresOn: typedDate("expires-wrong"),
  reason: z.string({ error: "reason-missing" }).trim().min(1, "reason-missing").max(1000, "reason-long"),
});

export type Waiver = { done: true } | { done: false; reason: WaiverRefusal };

type Input = OtherTraining & { applicationId: string; reason: string };

/** Accepts another authority's or provider's training in place of the test, with the paper the officer has seen, until it runs out. */
export function waiveApplication(
  store: Store,
  officer: Officer,
  { applicationId, reason, ...training }: Input,
  now: Date,
): Promise<Waiver> {
  const { personId: officerId, authorityId, authorityName } = officer;
  return store.transaction(async (tx) => {
    const { reference, status, licenseeType } = found(await findForAuthority(tx, applicationId, authorityId));
    const { policy, version } = await readPolicyInForce(tx, authorityId, licenseeType);
    const decision = decideWaiver({ status: applicationStatusOf(status), training, policy }, londonDate(now));
    if (!decision.done) return decision;

    const waiver = { applicationId, kind: "waived", passRecordId: null, identityCheck: null, reason, officerId } as const;
    const decisionId = await insertDecision(tx, waiver, now);
    await insertWaivedTraining(tx, decisionId, training);
    await recordWaiver(tx, { applicationId, decisionId }, now);
    await refreshApplicationStatus(tx, applicationId, now);
    const letter = waiverLetter({ authorityName, reference }, training.expiresOn);
    await writeToApplicant(tx, { applicationId, authorityId }, letter, now);
    const entry = { actor: { personId: officerId, role: "officer" as const }, authorityId, subject: applicationId };
    const detail = { until: training.expiresOn, policy: version };
    await audit.record(tx, { ...entry, action: "application.waived", detail }, now);
    return { done: true };
  });
}
