import { randomUUID } from "node:crypto";
import { and, asc, eq, inArray, lt } from "drizzle-orm";
import type { ImportKind } from "#app/domain/licensing/import-columns";
import { type ImportStage, importStageOf } from "#app/domain/licensing/import-file";
import type { Handle } from "../store.ts";

export type NewImport = {
  authorityId: string;
  officerId: string;
  fileName: string;
  body: string;
  kind: ImportKind;
  header: readonly string[];
  placing: ReadonlyMap<string, number>;
  lines: number;
  stage: ImportStage;
};

/** Keeps an uploaded file as it was read. Returns its id. */
export async function insertImport({ db, t }: Handle, { header, placing, body, ...upload }: NewImport, now: Date): Promise<string> {
  const importId = randomUUID();
  const columns = writePlacing(placing);
  await db.insert(t.imports).values({ importId, ...upload, header: JSON.stringify(header), columns, uploadedAt: now });
  await db.insert(t.importFiles).values({ importId, body });
  return importId;
}

/** An uploaded file of this authority without what stands in it, or null. */
export async function findImportForAuthority(handle: Handle, importId: string, authorityId: string) {
  const { t } = handle;
  const [row] = await importRows(handle).where(and(eq(t.imports.importId, importId), eq(t.imports.authorityId, authorityId)));
  return row ? readRow(row) : null;
}

export type Import = NonNullable<Awaited<ReturnType<typeof findImportForAuthority>>>;

/** An uploaded file, for whoever has checked already that it may be read. Throws when it does not exist. */
export async function readImport(handle: Handle, importId: string): Promise<Import> {
  const [row] = await importRows(handle).where(eq(handle.t.imports.importId, importId));
  if (!row) throw new Error(`there is no import ${importId}`);
  return readRow(row);
}

/** The text of a file. Throws when it does not exist. */
export async function readBody({ db, t }: Handle, importId: string): Promise<string> {
  const [row] = await db.select({ body: t.importFiles.body }).from(t.importFiles).where(eq(t.importFiles.importId, importId));
  if (!row) throw new Error(`there is no import ${importId}`);
  return row.body;
}

/** The ids of the files that a job has still to check or to apply, the oldest first. */
export async function listUnfinishedImports({ db, t }: Handle): Promise<string[]> {
  const rows = await db
    .select({ importId: t.imports.importId })
    .from(t.imports)
    .where(inArray(t.imports.stage, ["checking", "applying"]))
    .orderBy(asc(t.imports.uploadedAt));
  return rows.map((row) => row.importId);
}

type Progress = Partial<Pick<Import, "stage" | "checked" | "appliedThrough" | "added" | "changed" | "invite" | "appliedAt">>;

/** Keeps how far a file has come. */
export async function saveImportProgress({ db, t }: Handle, importId: string, progress: Progress): Promise<void> {
  await db.update(t.imports).set(progress).where(eq(t.imports.importId, importId));
}

/** Keeps where the columns of a file stand, and begins to read its lines anew. */
export async function placeColumns({ db, t }: Handle, importId: string, placing: ReadonlyMap<string, number>): Promise<void> {
  await db.delete(t.importLines).where(eq(t.importLines.importId, importId));
  await db
    .update(t.imports)
    .set({ columns: writePlacing(placing), stage: "checking", checked: 0 })
    .where(eq(t.imports.importId, importId));
}

/** How an authority's files of one kind were explained last: by each of our columns its heading. */
export async function readMapping({ db, t }: Handle, authorityId: string, kind: ImportKind): Promise<Record<string, string>> {
  const [row] = await db
    .select({ headings: t.importMappings.headings })
    .from(t.importMappings)
    .where(and(eq(t.importMappings.authorityId, authorityId), eq(t.importMappings.kind, kind)));
  return row ? JSON.parse(row.headings) : {};
}

/** Remembers how a file was explained, for the next one of its kind. */
export async function saveMapping(
  { db, t }: Handle,
  { authorityId, kind, headings }: { authorityId: string; kind: ImportKind; headings: Record<string, string> },
  now: Date,
): Promise<void> {
  const row = { headings: JSON.stringify(headings), setAt: now };
  await db
    .insert(t.importMappings)
    .values({ authorityId, kind, ...row })
    .onConflictDoUpdate({ target: [t.importMappings.authorityId, t.importMappings.kind], set: row });
}

/** Removes an authority's files from before an instant: they hold names and birth dates, and their work is done. */
export async function deleteImportsBefore({ db, t }: Handle, authorityId: string, before: Date): Promise<void> {
  const old = and(eq(t.imports.authorityId, authorityId), lt(t.imports.uploadedAt, before));
  const gone = db.select({ importId: t.imports.importId }).from(t.imports).where(old);
  await db.delete(t.importLines).where(inArray(t.importLines.importId, gone));
  await db.delete(t.importFiles).where(inArray(t.importFiles.importId, gone));
  await db.delete(t.imports).where(old);
}

function importRows({ db, t }: Handle) {
  return db.select().from(t.imports);
}

type Row = Awaited<ReturnType<typeof importRows>>[number];

function readRow({ header: written, columns, kind, stage, ...row }: Row) {
  const header: string[] = JSON.parse(written);
  const placed: Record<string, number> = JSON.parse(columns);
  const importKind: ImportKind = kind === "licences" ? "licences" : "applications";
  return { ...row, kind: importKind, stage: importStageOf(stage), header, placing: new Map(Object.entries(placed)) };
}

function writePlacing(placing: ReadonlyMap<string, number>): string {
  return JSON.stringify(Object.fromEntries(placing));
}
