import { and, eq, isNull } from "drizzle-orm";
import { showChoice, showItem } from "#app/domain/assessment/paper";
import { writeItemNumbers } from "#app/domain/course/contact-numbers";
import type { Handle } from "../store.ts";
import { type Attempt, findAttemptForAuthority } from "./attempts.ts";
import { listContacts } from "./contacts.ts";
import { readVersion } from "./courses.ts";
import { listLatestResponses } from "./responses.ts";
import { readShownChoice, readShownItem } from "./shown-items.ts";

/** Keeps who reads an oral test aloud and writes the answers down, and how they know who answers. */
export async function insertOralRecord(
  { db, t }: Handle,
  record: { attemptId: string; identityCheck: string; enteredBy: string },
  now: Date,
): Promise<void> {
  await db.insert(t.oralRecords).values({ ...record, enteredAt: now });
}

/** Who wrote an oral test down and who countersigned it, or null when the attempt is no oral one. */
export async function findOralRecord({ db, t }: Handle, attemptId: string) {
  const [row] = await db
    .select({ record: t.oralRecords, enteredByName: t.people.name })
    .from(t.oralRecords)
    .innerJoin(t.people, eq(t.people.id, t.oralRecords.enteredBy))
    .where(eq(t.oralRecords.attemptId, attemptId));
  return row ? { ...row.record, enteredByName: row.enteredByName } : null;
}

/** Keeps who countersigned. Returns whether nobody had before. */
export async function countersign({ db, t }: Handle, attemptId: string, countersignedBy: string, now: Date): Promise<boolean> {
  const rows = await db
    .update(t.oralRecords)
    .set({ countersignedBy, countersignedAt: now })
    .where(and(eq(t.oralRecords.attemptId, attemptId), isNull(t.oralRecords.countersignedAt)))
    .returning({ attemptId: t.oralRecords.attemptId });
  return rows.length === 1;
}

/** Everything that is written down in a spoken test, question by question; `values` are the page's, none where there is no answer yet. */
export async function listOralAnswers(handle: Handle, { attemptId, paper, versionId }: Attempt) {
  const { items, course } = await readVersion(handle, versionId);
  const contacts = await listContacts(handle);
  const written = new Map([...items.values()].map((item) => [item.id, writeItemNumbers(item, contacts)]));
  const latest = await listLatestResponses(handle, attemptId);
  return paper.items.map((paperItem, index) => {
    const item = items.get(paperItem.itemId);
    const shown = item && showItem(paper, written, index + 1, course.scenarios ?? []);
    if (!shown) throw new Error(`the paper has no item ${index + 1}`);
    const saved = latest.get(paperItem.itemId);
    return { item: shown, values: saved ? showChoice(paperItem, item, saved.chosen) : [] };
  });
}

/** A question of a spoken test with what is written down so far, for the officer who began it, or null. */
export async function readOralItem(
  handle: Handle,
  { attemptId, position, officer }: { attemptId: string; position: number; officer: { personId: string; authorityId: string } },
) {
  const attempt = await findAttemptForAuthority(handle, attemptId, officer.authorityId);
  const record = await findOralRecord(handle, attemptId);
  const paperItem = attempt?.paper.items[position - 1];
  if (!attempt || !paperItem || record?.enteredBy !== officer.personId) return null;
  const latest = (await listLatestResponses(handle, attemptId)).get(paperItem.itemId);
  const item = await readShownItem(handle, { ...attempt, position });
  return { attemptId, item, basedOn: latest?.revision ?? 0, chosen: await readShownChoice(handle, { ...attempt, position }, latest) };
}
