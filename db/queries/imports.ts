import { randomUUID } from "node:crypto";
import { and, eq, isNull, lt } from "drizzle-orm";
import type { Handle } from "../store.ts";

export type NewImport = { authorityId: string; officerId: string; fileName: string; body: string };

/** Keeps an uploaded file as it was read. Returns its id. */
export async function insertImport({ db, t }: Handle, upload: NewImport, now: Date): Promise<string> {
  const importId = randomUUID();
  await db.insert(t.imports).values({ importId, ...upload, uploadedAt: now });
  return importId;
}

/** An uploaded file of this authority, or null. */
export async function findImportForAuthority({ db, t }: Handle, importId: string, authorityId: string) {
  const [row] = await db
    .select()
    .from(t.imports)
    .where(and(eq(t.imports.importId, importId), eq(t.imports.authorityId, authorityId)));
  return row ?? null;
}

/** Keeps when a file was applied first. */
export async function markApplied({ db, t }: Handle, importId: string, now: Date): Promise<void> {
  await db
    .update(t.imports)
    .set({ appliedAt: now })
    .where(and(eq(t.imports.importId, importId), isNull(t.imports.appliedAt)));
}

/** Removes an authority's files from before an instant: they hold names and birth dates, and their work is done. */
export async function deleteImportsBefore({ db, t }: Handle, authorityId: string, before: Date): Promise<void> {
  await db.delete(t.imports).where(and(eq(t.imports.authorityId, authorityId), lt(t.imports.uploadedAt, before)));
}
