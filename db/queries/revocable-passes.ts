import { and, eq, inArray } from "drizzle-orm";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import type { Handle } from "../store.ts";
import { listAnsweredFor } from "./authority-mergers.ts";
import { findDriverForAuthority } from "./officer-drivers.ts";
import { findPassForAuthority } from "./pass-evidence.ts";
import { findLastStep, listSteps } from "./revocations.ts";

export type RevocablePass = NonNullable<Awaited<ReturnType<typeof findRevocableForAuthority>>>;

/** A pass by the number on its certificate, if this authority issued it, or one that has become part of it: only who issued a pass may revoke it. Else null. */
export async function findRevocableForAuthority(handle: Handle, certificateNumber: string, authorityId: string) {
  const { db, t } = handle;
  const answeredFor = await listAnsweredFor(handle, authorityId);
  const { passRecordId, personId, passedOn, seq } = t.passRecords;
  const [row] = await db
    .select({ passRecordId, personId, certificateNumber: t.passRecords.certificateNumber, passedOn, seq })
    .from(t.passRecords)
    .where(and(eq(t.passRecords.certificateNumber, certificateNumber), inArray(t.passRecords.authorityId, answeredFor)));
  return row ?? null;
}

/** The same pass with its holder and every step towards revoking it, as an officer sees it who decides; or null. */
export async function findRevocationForAuthority(handle: Handle, certificateNumber: string, authorityId: string, today: CalendarDate) {
  const revocable = await findRevocableForAuthority(handle, certificateNumber, authorityId);
  const pass = revocable && (await findPassForAuthority(handle, authorityId, certificateNumber, today));
  if (!pass) return null;
  const holder = (await findDriverForAuthority(handle, pass.personId, authorityId))?.details ?? null;
  const last = await findLastStep(handle, pass.passRecordId);
  return { pass, holder, last, steps: await listSteps(handle, pass.passRecordId) };
}
