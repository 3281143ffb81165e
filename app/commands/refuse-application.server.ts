import { z } from "zod";
import { applicationStatusOf } from "#app/domain/licensing/application-status";
import type { Channel } from "#app/domain/licensing/letter";
import { decideRefusal } from "#app/domain/licensing/verification";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { refusalLetter } from "#app/server/letters.server";
import { findForAuthority } from "#db/queries/applicants";
import * as audit from "#db/queries/audit";
import { insertDecision } from "#db/queries/verifications";
import type { Store } from "#db/store";
import { refreshApplicationStatus } from "./refresh-application-status.server.ts";
import { writeToApplicant } from "./write-to-applicant.server.ts";

export const RefusalForm = z.object({ reason: z.string().trim().max(1000, "reason-long").default("") });

export type RefusalReason = Extract<ReturnType<typeof decideRefusal>, { done: false }>["reason"];
export type Refusal = { done: true; told: Channel | null } | { done: false; reason: RefusalReason };

/** Records that this officer refuses, and tells the applicant: with the reason, or by text message only that it was decided. */
export function refuseApplication(
  store: Store,
  officer: Officer,
  { applicationId, reason }: { applicationId: string; reason: string },
  now: Date,
): Promise<Refusal> {
  const { personId: officerId, authorityId, authorityName } = officer;
  return store.transaction(async (tx) => {
    const application = found(await findForAuthority(tx, applicationId, authorityId));
    const decision = decideRefusal({ status: applicationStatusOf(application.status), reason });
    if (!decision.done) return decision;

    await insertDecision(tx, { applicationId, kind: "refused", passRecordId: null, identityCheck: null, reason, officerId }, now);
    await refreshApplicationStatus(tx, applicationId, now);
    const letter = refusalLetter({ authorityName, reference: application.reference }, reason);
    const told = await writeToApplicant(tx, { applicationId, authorityId }, letter, now);
    const entry = { actor: { personId: officerId, role: "officer" as const }, authorityId, subject: applicationId };
    await audit.record(tx, { ...entry, action: "application.refused", detail: { told } }, now);
    return { done: true, told };
  });
}
