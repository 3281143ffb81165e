import { and, eq, gt, gte, isNull, lt, sql } from "drizzle-orm";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import type { CertificateStanding } from "#app/domain/licensing/certificate";
import type { Handle } from "../store.ts";
import { hot } from "./hot.ts";
import { confirmedRevocation } from "./revocations.ts";

type Pass = { personId: string; courseId: string; seq: number; validUntil: CalendarDate };

/** What decides where a certificate stands: its last day, whether it was revoked, and the passes of the same person after it. */
export async function standingOf(handle: Handle, pass: Pass, revoked: boolean): Promise<CertificateStanding> {
  const { db, t } = handle;
  const { personId, courseId, seq, validUntil } = t.passRecords;
  const later = await db
    .select({ validUntil })
    .from(t.passRecords)
    .leftJoin(t.revocationSteps, confirmedRevocation(handle))
    .where(and(eq(personId, pass.personId), eq(courseId, pass.courseId), gt(seq, pass.seq), isNull(t.revocationSteps.stepId)));
  return { validUntil: pass.validUntil, revoked, successors: later.map((row) => row.validUntil) };
}

/** As much of a certificate as somebody who checks it may bring about, before a surname has been compared. */
export type CheckedCertificate = Pass & {
  firstNames: string;
  surname: string;
  passedOn: CalendarDate;
  revokedAt: Date | null;
};

/** The certificate with this number, whoever asks; none once the name on it was erased. Prepared, so that it is found or not in equal time. */
export const findByNumber = hot<{ number: string }, CheckedCertificate>("find_certificate_by_number", (handle) =>
  checkedRows(handle).where(eq(handle.t.passRecords.certificateNumber, sql.placeholder("number"))),
);

/** The certificate whose QR code carries this token, whoever asks. */
export const findByToken = hot<{ token: string }, CheckedCertificate>("find_certificate_by_token", (handle) =>
  checkedRows(handle).where(eq(handle.t.certificates.checkToken, sql.placeholder("token"))),
);

function checkedRows(handle: Handle) {
  const { db, t } = handle;
  const { personId, courseId, seq, passedOn, validUntil } = t.passRecords;
  const { firstNames, surname } = t.certificateNames;
  return db
    .select({ personId, courseId, seq, passedOn, validUntil, firstNames, surname, revokedAt: t.revocationSteps.takenAt })
    .from(t.passRecords)
    .innerJoin(t.certificates, eq(t.certificates.passRecordId, t.passRecords.passRecordId))
    .innerJoin(t.certificateNames, eq(t.certificateNames.passRecordId, t.passRecords.passRecordId))
    .leftJoin(t.revocationSteps, confirmedRevocation(handle));
}

/** Which indexes from `from` on and below `below` in the status lists belong to passes that were revoked. */
export async function listRevokedIndexes({ db, t }: Handle, { from, below }: { from: number; below: number }): Promise<number[]> {
  const { statusIndex } = t.certificates;
  const rows = await db
    .select({ statusIndex })
    .from(t.revocationSteps)
    .innerJoin(t.certificates, eq(t.certificates.passRecordId, t.revocationSteps.passRecordId))
    .where(and(eq(t.revocationSteps.step, "confirmed"), gte(statusIndex, from), lt(statusIndex, below)));
  return rows.map((row) => row.statusIndex);
}

/** Whether any certificate has its place in this part of the status lists. */
export async function isRangeUsed({ db, t }: Handle, { from, below }: { from: number; below: number }): Promise<boolean> {
  const { statusIndex } = t.certificates;
  return (await db.$count(t.certificates, and(gte(statusIndex, from), lt(statusIndex, below)))) > 0;
}
