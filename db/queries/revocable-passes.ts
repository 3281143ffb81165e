import { and, eq } from "drizzle-orm";
import type { Handle } from "../store.ts";

export type RevocablePass = NonNullable<Awaited<ReturnType<typeof findRevocableForAuthority>>>;

/** A pass by the number on its certificate, if this authority issued it: only who issued a pass may revoke it. Else null. */
export async function findRevocableForAuthority({ db, t }: Handle, certificateNumber: string, authorityId: string) {
  const { passRecordId, personId, passedOn, seq } = t.passRecords;
  const [row] = await db
    .select({ passRecordId, personId, certificateNumber: t.passRecords.certificateNumber, passedOn, seq })
    .from(t.passRecords)
    .where(and(eq(t.passRecords.certificateNumber, certificateNumber), eq(t.passRecords.authorityId, authorityId)));
  return row ?? null;
}
