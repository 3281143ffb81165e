import { randomBytes } from "node:crypto";
import type { Mark } from "#app/domain/assessment/marking";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import { certificateNumber } from "#app/domain/licensing/certificate-number";
import type { Policy } from "#app/domain/licensing/policy";
import { validUntil } from "#app/domain/licensing/validity";
import { listKindredCourses } from "#db/queries/asked-courses";
import { findLastValidDay, insertPass, type NewPass } from "#db/queries/passes";
import type { Handle } from "#db/store";

export type Certificate = { number: string; passedOn: CalendarDate; validUntil: CalendarDate };

/** What a pass of this day will say. One gained in the renewal window of a pass that is still valid begins when that one ends. */
export async function makeCertificate(
  tx: Handle,
  { personId, courseId, policy, passedOn }: { personId: string; courseId: string; policy: Policy; passedOn: CalendarDate },
): Promise<Certificate> {
  const current = await findLastValidDay(tx, personId, await listKindredCourses(tx, courseId), passedOn);
  return { number: certificateNumber(randomBytes(8)), passedOn, validUntil: validUntil(passedOn, policy, current) };
}

type PassOf = Pick<NewPass, "attemptId" | "personId" | "courseId" | "versionId" | "policyId" | "authorityId" | "seq" | "prevHash">;

/** Enters a pass in the register, beside the ledger entry that its link names. */
export function issuePass(tx: Handle, of: PassOf, { score, outOf }: Mark, { number, ...days }: Certificate, now: Date): Promise<void> {
  const { attemptId, personId, courseId, versionId, policyId, authorityId, seq, prevHash } = of;
  const pass = { attemptId, personId, courseId, versionId, policyId, authorityId, seq, prevHash, score, outOf };
  return insertPass(tx, { ...pass, certificateNumber: number, ...days }, now);
}
