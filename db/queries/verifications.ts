import { randomUUID } from "node:crypto";
import { and, desc, eq, inArray } from "drizzle-orm";
import { applicationStatusOf } from "#app/domain/licensing/application-status";
import type { OtherTraining } from "#app/domain/licensing/waiver";
import type { Handle } from "../store.ts";
import { findLastDecision } from "./applications.ts";
import { isOfAuthorityUnindexed } from "./of-authority.ts";

export type NewDecision = {
  applicationId: string;
  kind: "verified" | "waived" | "refused" | "deferred" | "resumed";
  passRecordId: string | null;
  identityCheck: string | null;
  reason: string | null;
  officerId: string;
};

/** Adds an officer's decision after the last one; its number is taken once, so that no race makes two. Returns its id. */
export async function insertDecision(tx: Handle, decision: NewDecision, now: Date): Promise<string> {
  const last = await findLastDecision(tx, decision.applicationId);
  const verificationId = randomUUID();
  await tx.db.insert(tx.t.verifications).values({ verificationId, number: (last?.number ?? 0) + 1, ...decision, decidedAt: now });
  return verificationId;
}

/** Keeps the paper that a waiver rests on. */
export async function insertWaivedTraining({ db, t }: Handle, verificationId: string, training: OtherTraining): Promise<void> {
  await db.insert(t.waivedTrainings).values({ verificationId, ...training });
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
    .where(and(inArray(applicationId, [...applicationIds]), isOfAuthorityUnindexed({ t }, authorityId)))
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
