import { z } from "zod";
import { applicationStatusOf } from "#app/domain/licensing/application-status";
import { decideRefusal } from "#app/domain/licensing/verification";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { refusalLetter } from "#app/server/letters.server";
import { findForAuthority, findRecipient } from "#db/queries/applicants";
import * as audit from "#db/queries/audit";
import { queueMail } from "#db/queries/outbox";
import { insertDecision } from "#db/queries/verifications";
import type { Store } from "#db/store";
import { refreshApplicationStatus } from "./refresh-application-status.server.ts";

export const RefusalForm = z.object({ reason: z.string().trim().max(1000, "reason-long").default("") });

export type RefusalReason = Extract<ReturnType<typeof decideRefusal>, { done: false }>["reason"];
export type Refusal = { done: true; told: boolean } | { done: false; reason: RefusalReason };

/** Records that this officer refuses, with the reason that the applicant is told where an address is known. */
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
    const recipient = await findRecipient(tx, applicationId);
    const { reference } = application;
    const letter = refusalLetter({ authorityName, reference }, reason);
    if (recipient) await queueMail(tx, { recipient, ...letter, authorityId, applicationId }, now);
    const entry = { actor: { personId: officerId, role: "officer" as const }, authorityId, subject: applicationId };
    await audit.record(tx, { ...entry, action: "application.refused", detail: { told: recipient !== null } }, now);
    return { done: true, told: recipient !== null };
  });
}
