import { z } from "zod";
import { applicationStatusOf } from "#app/domain/licensing/application-status";
import { decideDeferral, type DeferralRefusal } from "#app/domain/licensing/deferral";
import type { Officer } from "#app/server/access.server";
import { questionLetter } from "#app/server/decision-letters.server";
import { found } from "#app/server/found";
import { findForAuthority } from "#db/queries/applicants";
import { findDriver } from "#db/queries/applications";
import * as audit from "#db/queries/audit";
import { insertDecision } from "#db/queries/verifications";
import type { Store } from "#db/store";
import { refreshApplicationStatus } from "./refresh-application-status.server.ts";
import { writeToApplicant } from "./write-to-applicant.server.ts";

export const DeferralForm = z.object({ reason: z.string().trim().max(1000, "reason-long").default("") });

export type Deferral = { done: true } | { done: false; reason: DeferralRefusal };

/** Puts a decision off with a question that the driver answers in their account; until then the application waits for them. */
export function deferApplication(
  store: Store,
  officer: Officer,
  { applicationId, question }: { applicationId: string; question: string },
  now: Date,
): Promise<Deferral> {
  const { personId: officerId, authorityId, authorityName } = officer;
  return store.transaction(async (tx) => {
    const { reference, status } = found(await findForAuthority(tx, applicationId, authorityId));
    const hasDriver = (await findDriver(tx, applicationId)) !== null;
    const decision = decideDeferral({ status: applicationStatusOf(status), hasDriver, question });
    if (!decision.done) return decision;

    const deferral = { applicationId, kind: "deferred", passRecordId: null, identityCheck: null, reason: question, officerId } as const;
    await insertDecision(tx, deferral, now);
    await refreshApplicationStatus(tx, applicationId, now);
    const letter = questionLetter({ authorityName, reference }, applicationId, question);
    await writeToApplicant(tx, { applicationId, authorityId }, letter, now);
    const entry = { actor: { personId: officerId, role: "officer" as const }, authorityId, subject: applicationId };
    await audit.record(tx, { ...entry, action: "application.deferred" }, now);
    return { done: true };
  });
}
