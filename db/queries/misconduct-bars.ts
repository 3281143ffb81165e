import { randomUUID } from "node:crypto";
import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import type { Handle } from "../store.ts";
import { listSamePersons } from "./account-merges.ts";

/** The last day of the longest bar on the tests of this person, under whichever account it was set, for an authority that was not lifted, or null. */
export async function findBarUntil(handle: Handle, personId: string, authorityId: string): Promise<CalendarDate | null> {
  const { misconductBars } = handle.t;
  const accounts = await listSamePersons(handle, authorityId, personId);
  const [row] = await handle.db
    .select({ untilOn: misconductBars.untilOn })
    .from(misconductBars)
    .where(and(inArray(misconductBars.personId, accounts), eq(misconductBars.authorityId, authorityId), isNull(misconductBars.liftedAt)))
    .orderBy(desc(misconductBars.untilOn))
    .limit(1);
  return row?.untilOn ?? null;
}

/** Every bar an authority set on a person, newest first, with who set it. */
export async function listBarsForAuthority({ db, t }: Handle, personId: string, authorityId: string) {
  return db
    .select({ bar: t.misconductBars, officerName: t.people.name })
    .from(t.misconductBars)
    .innerJoin(t.people, eq(t.people.id, t.misconductBars.officerId))
    .where(and(eq(t.misconductBars.personId, personId), eq(t.misconductBars.authorityId, authorityId)))
    .orderBy(desc(t.misconductBars.setAt));
}

/** Sets a bar. Returns its id. */
export async function insertBar(
  { db, t }: Handle,
  bar: { personId: string; authorityId: string; untilOn: CalendarDate; reason: string; officerId: string },
  now: Date,
): Promise<string> {
  const barId = randomUUID();
  await db.insert(t.misconductBars).values({ barId, ...bar, setAt: now });
  return barId;
}

/** Lifts a bar of this authority. Returns whether it was still in force. */
export async function liftBar(
  { db, t }: Handle,
  lifting: { barId: string; personId: string; authorityId: string; liftedBy: string; liftReason: string },
  now: Date,
): Promise<boolean> {
  const { misconductBars } = t;
  const { barId, personId, authorityId, liftedBy, liftReason } = lifting;
  const own = and(eq(misconductBars.barId, barId), eq(misconductBars.personId, personId), eq(misconductBars.authorityId, authorityId));
  const rows = await db
    .update(misconductBars)
    .set({ liftedBy, liftReason, liftedAt: now })
    .where(and(own, isNull(misconductBars.liftedAt)))
    .returning({ barId: misconductBars.barId });
  return rows.length === 1;
}
