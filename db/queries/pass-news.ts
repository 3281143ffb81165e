import { eq } from "drizzle-orm";
import type { Handle } from "../store.ts";
import { findSuccessor } from "./authority-mergers.ts";

/**
 * What other systems are told of a pass, the application it was gained for, and the council that issued it or answers for that one today.
 * Throws when the pass is missing.
 */
export async function readPassNews(handle: Handle, passRecordId: string) {
  const { db, t } = handle;
  const { certificateNumber, passedOn, validUntil, authorityId, courseId } = t.passRecords;
  const { reference, licenseeType } = t.applications;
  const [row] = await db
    .select({ certificateNumber, passedOn, validUntil, authorityId, courseId, reference, licenseeType })
    .from(t.passRecords)
    .innerJoin(t.attempts, eq(t.attempts.attemptId, t.passRecords.attemptId))
    .innerJoin(t.applications, eq(t.applications.applicationId, t.attempts.applicationId))
    .where(eq(t.passRecords.passRecordId, passRecordId));
  if (!row) throw new Error(`there is no pass ${passRecordId}`);
  return { ...row, authorityId: await findSuccessor(handle, row.authorityId) };
}

/** Every application that rests on a pass at this moment, with its council. Revoking is rare, so that this need not have an index of its own. */
export async function listRestingOn({ db, t }: Handle, passRecordId: string): Promise<{ authorityId: string; reference: string }[]> {
  const { authorityId, reference } = t.applications;
  return db.select({ authorityId, reference }).from(t.applications).where(eq(t.applications.passRecordId, passRecordId));
}

/** The reference of an application and the number of the certificate it is verified by. Throws when either is missing. */
export async function readVerifiedNews({ db, t }: Handle, applicationId: string, passRecordId: string) {
  const [row] = await db
    .select({ reference: t.applications.reference, certificateNumber: t.passRecords.certificateNumber })
    .from(t.applications)
    .innerJoin(t.passRecords, eq(t.passRecords.passRecordId, passRecordId))
    .where(eq(t.applications.applicationId, applicationId));
  if (!row) throw new Error(`there is no application ${applicationId} or no pass ${passRecordId}`);
  return row;
}
