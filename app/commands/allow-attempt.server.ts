import { z } from "zod";
import { applicationStatusOf } from "#app/domain/licensing/application-status";
import { type AllowanceRefusal, decideAllowance } from "#app/domain/licensing/allowance";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { allowanceLetter } from "#app/server/letters.server";
import { insertAllowance } from "#db/queries/allowances";
import { findForAuthority } from "#db/queries/applicants";
import { findDriver } from "#db/queries/applications";
import { listPastAttempts, readAllowances } from "#db/queries/attempts";
import * as audit from "#db/queries/audit";
import { readPolicyInForce } from "#db/queries/authorities";
import type { Handle, Store } from "#db/store";
import { refreshApplicationStatus } from "./refresh-application-status.server.ts";
import { writeToApplicant } from "./write-to-applicant.server.ts";

export const AllowanceForm = z.object({
  reason: z.string({ error: "reason-missing" }).trim().min(1, "reason-missing").max(1000, "reason-long"),
});

export type Allowance = { done: true } | { done: false; reason: AllowanceRefusal };

/** Allows a driver who has used every attempt one more, for a reason that stays with the application. */
export function allowAttempt(
  store: Store,
  officer: Officer,
  { applicationId, reason }: { applicationId: string; reason: string },
  now: Date,
): Promise<Allowance> {
  const { personId: officerId, authorityId, authorityName } = officer;
  return store.transaction(async (tx) => {
    const application = found(await findForAuthority(tx, applicationId, authorityId));
    const personId = await findDriver(tx, applicationId);
    const decision = await decide(tx, application, personId);
    if (!decision.done) return decision;

    await insertAllowance(tx, { applicationId, personId: found(personId), officerId, reason }, now);
    await refreshApplicationStatus(tx, applicationId, now);
    const letter = allowanceLetter({ authorityName, reference: application.reference });
    await writeToApplicant(tx, { applicationId, authorityId }, letter, now);
    const entry = { actor: { personId: officerId, role: "officer" as const }, authorityId };
    await audit.record(tx, { ...entry, action: "attempt.allowed", subject: applicationId }, now);
    return { done: true };
  });
}

type Application = NonNullable<Awaited<ReturnType<typeof findForAuthority>>>;

async function decide(tx: Handle, { applicationId, authorityId, licenseeType, status }: Application, personId: string | null) {
  const { policy } = await readPolicyInForce(tx, authorityId, licenseeType);
  const past = personId ? await listPastAttempts(tx, applicationId, personId) : [];
  const extra = personId ? (await readAllowances(tx, applicationId, personId)).extraAttempts : 0;
  const closed = past.filter((attempt) => !attempt.open);
  return decideAllowance({
    status: applicationStatusOf(status),
    hasDriver: personId !== null,
    closed: closed.length,
    lastFailed: closed.at(-1)?.passed === false,
    open: closed.length < past.length,
    allowed: policy.attempts + extra,
  });
}
