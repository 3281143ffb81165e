import { z } from "zod";
import { applicationStatusOf } from "#app/domain/licensing/application-status";
import { decideResumption, type ResumptionRefusal } from "#app/domain/licensing/deferral";
import type { Officer } from "#app/server/access.server";
import { resumptionLetter } from "#app/server/decision-letters.server";
import { found } from "#app/server/found";
import { findForAuthority } from "#db/queries/applicants";
import * as audit from "#db/queries/audit";
import { findQuestion } from "#db/queries/deferrals";
import { insertDecision } from "#db/queries/verifications";
import type { Store } from "#db/store";
import { refreshApplicationStatus } from "./refresh-application-status.server.ts";
import { writeToApplicant } from "./write-to-applicant.server.ts";

export const ResumptionForm = z.object({
  reason: z.string({ error: "reason-missing" }).trim().min(1, "reason-missing").max(1000, "reason-long"),
});

export type Resumption = { done: true } | { done: false; reason: ResumptionRefusal };

/** Lets an application go on after its question, or after its pass was revoked: it stands where its evidence puts it. */
export function resumeApplication(
  store: Store,
  officer: Officer,
  { applicationId, reason }: { applicationId: string; reason: string },
  now: Date,
): Promise<Resumption> {
  const { personId: officerId, authorityId, authorityName } = officer;
  return store.transaction(async (tx) => {
    const { reference, status } = found(await findForAuthority(tx, applicationId, authorityId));
    const question = await findQuestion(tx, applicationId);
    const decision = decideResumption({ status: applicationStatusOf(status), question });
    if (!decision.done) return decision;

    await insertDecision(tx, { applicationId, kind: "resumed", passRecordId: null, identityCheck: null, reason, officerId }, now);
    await refreshApplicationStatus(tx, applicationId, now);
    await writeToApplicant(tx, { applicationId, authorityId }, resumptionLetter({ authorityName, reference }), now);
    const entry = { actor: { personId: officerId, role: "officer" as const }, authorityId, subject: applicationId };
    await audit.record(tx, { ...entry, action: "application.resumed", detail: { after: status } }, now);
    return { done: true };
  });
}
