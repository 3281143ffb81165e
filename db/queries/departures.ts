import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import type { Handle } from "../store.ts";

export type NewDeparture = { personId: string; reason: string; recordedBy: string };

/** Ends somebody's access; the caller ends their sessions in the same transaction. */
export async function insertDeparture({ db, t }: Handle, departure: NewDeparture, now: Date): Promise<void> {
  await db.insert(t.departures).values({ departureId: randomUUID(), ...departure, departedAt: now });
}

/** Gives access back to somebody who is away. */
export async function closeDeparture({ db, t }: Handle, personId: string, recordedBy: string, now: Date): Promise<void> {
  await db
    .update(t.departures)
    .set({ returnedAt: now, returnRecordedBy: recordedBy })
    .where(and(eq(t.departures.personId, personId), isNull(t.departures.returnedAt)));
}

/** Whether this person's access has ended. */
export async function hasDeparted({ db, t }: Handle, personId: string): Promise<boolean> {
  return (await db.$count(t.departures, and(eq(t.departures.personId, personId), isNull(t.departures.returnedAt)))) > 0;
}
