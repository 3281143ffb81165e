import { inArray } from "drizzle-orm";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import { type CertificateStatus, registeredStatus } from "#app/domain/licensing/certificate";
import type { Handle } from "../store.ts";
import { confirmedRevocation } from "./revocations.ts";

/** What each of these passes is today, by its id, in one query however many they are. The caller has checked who may know. */
export async function listPassStates(
  handle: Handle,
  passRecordIds: readonly string[],
  today: CalendarDate,
): Promise<Map<string, CertificateStatus>> {
  if (passRecordIds.length === 0) return new Map();
  const { db, t } = handle;
  const { passRecordId, personId, courseId, seq, validUntil } = t.passRecords;
  const holders = db
    .select({ personId })
    .from(t.passRecords)
    .where(inArray(passRecordId, [...passRecordIds]));
  const rows = await db
    .select({ passRecordId, personId, courseId, seq, validUntil, revocation: t.revocationSteps.stepId })
    .from(t.passRecords)
    .leftJoin(t.revocationSteps, confirmedRevocation(handle))
    .where(inArray(personId, holders));
  const passes = rows.map(({ revocation, ...pass }) => ({ ...pass, revoked: revocation !== null }));
  const asked = new Set(passRecordIds);
  return new Map(
    passes.filter((pass) => asked.has(pass.passRecordId)).map((pass) => [pass.passRecordId, registeredStatus(pass, passes, today)]),
  );
}

/** What one pass is today. Throws when it does not exist. */
export async function readPassState(handle: Handle, passRecordId: string, today: CalendarDate): Promise<CertificateStatus> {
  const state = (await listPassStates(handle, [passRecordId], today)).get(passRecordId);
  if (!state) throw new Error(`there is no pass ${passRecordId}`);
  return state;
}
