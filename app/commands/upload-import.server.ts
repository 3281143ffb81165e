import { z } from "zod";
import { guessPlacing, type ImportKind, missingColumns } from "#app/domain/licensing/import-columns";
import { type FileProblem, LARGEST_FILE, objectToLength } from "#app/domain/licensing/import-file";
import type { Officer } from "#app/server/access.server";
import { type Csv, readCsv } from "#app/server/read-csv.server";
import { readUploadedText } from "#app/server/uploaded-text.server";
import * as audit from "#db/queries/audit";
import { deleteImportsBefore, insertImport, readMapping } from "#db/queries/imports";
import type { Store } from "#db/store";

export const ImportForm = z.object({
  file: z
    .instanceof(File, { error: "file-missing" })
    .refine((file) => file.name !== "" || file.size > 0, "file-missing")
    .refine((file) => file.size <= LARGEST_FILE, "file-large"),
});

export type UploadProblem = FileProblem | { reason: "malformed"; line: number } | { reason: "not-text" };
export type ImportUpload = { done: true; importId: string; explained: boolean } | ({ done: false } & UploadProblem);

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Keeps a file that can be read as it is; nothing of it is applied yet. `explained` when every column it needs is known, from its
 * headings or from how an earlier file was explained. Files from more than thirty days ago go.
 */
export async function uploadImport(store: Store, officer: Officer, kind: ImportKind, file: File, now: Date): Promise<ImportUpload> {
  const upload = readUploadedText(new Uint8Array(await file.arrayBuffer()));
  if (!upload.done) return upload;
  const csv = await readCsv(upload.text);
  const problem = objectTo(csv);
  if (!csv.done || problem) return { done: false, ...(problem ?? { reason: "file-empty" }) };

  const { personId, authorityId } = officer;
  const lines = csv.rows.length;
  return store.transaction(async (tx) => {
    await deleteImportsBefore(tx, authorityId, new Date(now.getTime() - KEPT_MS));
    const placing = guessPlacing(kind, csv.header, await readMapping(tx, authorityId, kind));
    const explained = missingColumns(kind, placing).length === 0;
    const kept = { authorityId, officerId: personId, fileName: file.name.slice(-100), body: upload.text, kind };
    const read = { header: csv.header, placing, lines, stage: explained ? ("checking" as const) : ("mapping" as const) };
    const importId = await insertImport(tx, { ...kept, ...read }, now);
    const entry = { actor: { personId, role: "officer" as const }, authorityId, action: "import.uploaded", subject: importId };
    await audit.record(tx, { ...entry, detail: { lines, kind } }, now);
    return { done: true, importId, explained };
  });
}

function objectTo(csv: Csv): UploadProblem | null {
  if (csv.done) return objectToLength(csv.rows.length);
  return csv.reason === "empty" ? { reason: "file-empty" } : { reason: "malformed", line: csv.line };
}
