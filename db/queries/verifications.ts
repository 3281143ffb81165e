import { randomUUID } from "node:crypto";
import { and, desc, eq, inArray } from "drizzle-orm";
import { applicationStatusOf } from "#app/domain/licensing/application-status";
import type { Handle } from "../store.ts";
import { findLastDecision } from "./applications.ts";

export type NewDecision = {
  applicationId: string;
  kind: "verified" | "refused";
  passRecordId: string | null;
  identityCheck: string | null;
  reason: string | null;
  officerId: string;
};

/** Adds an officer's decision after the last one; its number is taken once, so that no race makes two. */
export async function insertDecision(tx: Handle, decision: NewDecision, now: Date): Promise<void> {
  const last = await findLastDecision(tx, decision.applicationId);
  const row = { verificationId: randomUUID(), number: (last?.number ?? 0) + 1, ...decision, decidedAt: now };
  await tx.db.insert(tx.t.verifications).values(row);
}

/** What an officer looks at before verifying several of this authority's applications at once, the last received first. */
export async function listToVerifyForAuthority({ db, t }: Handle, authorityId: string, applicationIds: readonly string[]) {
  if (applicationIds.length === 0) return [];
  const { applicationId, reference, status, receivedOn, passRecordId, passUntil } = t.applications;
  const { passedOn, certificateNumber } = t.passRecords;
  const rows = await db
    .select({
      ...{ applicationId, reference, status, passRecordId, passUntil, passedOn, certificateNumber },
      place: t.attempts.place,
      applicant: t.applicantDetails,
      driver: t.personalDetails,
    })
    .from(t.applications)
    .leftJoin(t.applicantDetails, eq(t.applicantDetails.applicationId, applicationId))
    .leftJoin(t.applicationDrivers, eq(t.applicationDrivers.applicationId, applicationId))
    .leftJoin(t.personalDetails, eq(t.personalDetails.personId, t.applicationDrivers.personId))
    .leftJoin(t.passRecords, eq(t.passRecords.passRecordId, passRecordId))
    .leftJoin(t.attempts, eq(t.attempts.attemptId, t.passRecords.attemptId))
    .where(and(inArray(applicationId, [...applicationIds]), eq(t.applications.authorityId, authorityId)))
    .orderBy(desc(receivedOn), desc(t.applications.referenceNormalised));
  return rows.map(({ applicant, driver, ...row }) => ({
    ...row,
    status: applicationStatusOf(row.status),
    applicant: applicant && nameOf(applicant),
    driver: driver && nameOf(driver),
  }));
}

/** Never the key that ties a driver to the ledger. */
function nameOf({ firstNames, surname, bornOn }: { firstNames: string; surname: string; bornOn: string }) {
  return { firstNames, surname, bornOn };
}
