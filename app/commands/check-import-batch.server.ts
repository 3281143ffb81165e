import type { ImportLine } from "#app/domain/licensing/application-import";
import { londonDate } from "#app/domain/licensing/calendar-date";
import type { FileRow } from "#app/domain/licensing/import-file";
import { wayTo } from "#app/domain/licensing/letter";
import { env } from "#app/server/env.server";
import { insertLines, type KeptLine, listSeenKeys } from "#db/queries/import-lines";
import { type Import, readImport, saveImportProgress } from "#db/queries/imports";
import type { Store } from "#db/store";
import { keysIn, readApplicationRows, readLicenceRows } from "./read-import-row.server.ts";

/** Small enough that nobody who is sitting a test waits for it. */
const BATCH = 250;

/**
 * Keeps what the next lines of a file would do, and how far it has come, in one transaction: stopped anywhere, it goes on where it was.
 * Nothing else is changed. Returns whether lines are left.
 */
export function checkImportBatch(store: Store, importId: string, rows: readonly FileRow[], now: Date): Promise<boolean> {
  return store.transaction(async (tx) => {
    const upload = await readImport(tx, importId);
    if (upload.stage !== "checking") return false;
    const some = rows.slice(upload.checked, upload.checked + BATCH);
    const keys = keysIn(some, upload);
    const seen = await listSeenKeys(tx, importId, keys);
    const readRows = upload.kind === "licences" ? readLicenceRows : readApplicationRows;
    const lines = await readRows(tx, upload, { rows: some, seen }, londonDate(now));
    await insertLines(
      tx,
      importId,
      lines.map((line, index) => keptLine(line, upload, { key: keys[index] || null, cells: some[index]?.cells ?? [] })),
    );
    const checked = upload.checked + some.length;
    const finished = checked >= rows.length;
    await saveImportProgress(tx, importId, { checked, ...(finished ? { stage: "checked" } : {}) });
    return !finished;
  });
}

type Found = { surname: string; firstNames: string; email: string | null; phone?: string | null };

function keptLine(read: ImportLine<Found>, { placing }: Import, { key, cells }: Pick<KeptLine, "key" | "cells">): KeptLine {
  const { line, outcome } = read;
  const typed = (column: string) => (cells[placing.get(column) ?? -1] ?? "").trim();
  const number = typed(placing.has("reference") ? "reference" : "licence_number");
  return {
    ...{ line, outcome, key, cells },
    reference: number === "" ? null : number,
    name: `${typed("first_names")} ${typed("surname")}`.trim(),
    reachable: outcome === "new" && wayTo({ ...read.found, account: null }, env.texts).channel !== "post",
    notes: outcome === "wrong" ? { problems: read.problems } : outcome === "differs" ? { fields: read.fields } : {},
  };
}
