import { randomUUID } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import { Adjustments, NO_ADJUSTMENTS } from "#app/domain/assessment/adjustments";
import type { Handle } from "../store.ts";

/** The adjustments in force for a person, whichever authority set them: nobody is asked twice. */
export async function readAdjustments({ db, t }: Handle, personId: string): Promise<Adjustments> {
  const { extraTime, readAloud, largerText, restBreaks } = t.adjustments;
  const [row] = await db
    .select({ extraTime, readAloud, largerText, restBreaks })
    .from(t.adjustments)
    .where(eq(t.adjustments.personId, personId))
    .orderBy(desc(t.adjustments.setAt))
    .limit(1);
  return row ? Adjustments.parse(row) : NO_ADJUSTMENTS;
}

/** Every setting of a person's adjustments, newest first, with who set it. */
export async function listAdjustments({ db, t }: Handle, personId: string) {
  return db
    .select({ adjustments: t.adjustments, officerName: t.people.name })
    .from(t.adjustments)
    .innerJoin(t.people, eq(t.people.id, t.adjustments.setBy))
    .where(eq(t.adjustments.personId, personId))
    .orderBy(desc(t.adjustments.setAt));
}

/** Puts other adjustments in force from now on; the earlier ones stay as history. */
export async function insertAdjustments(
  { db, t }: Handle,
  personId: string,
  adjustments: Adjustments,
  by: { authorityId: string; setBy: string },
  now: Date,
): Promise<void> {
  await db.insert(t.adjustments).values({ adjustmentId: randomUUID(), personId, ...adjustments, ...by, setAt: now });
}
