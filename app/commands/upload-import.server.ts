import { z } from "zod";
import { LARGEST_FILE } from "#app/domain/licensing/import-file";
import type { Officer } from "#app/server/access.server";
import { readUploadedText } from "#app/server/uploaded-text.server";
import * as audit from "#db/queries/audit";
import { deleteImportsBefore, insertImport } from "#db/queries/imports";
import type { Store } from "#db/store";
import { type ImportProblem, parseImport } from "./read-import.server.ts";

export const ImportForm = z.object({
  file: z
    .instanceof(File, { error: "file-missing" })
    .refine((file) => file.name !== "" || file.size > 0, "file-missing")
    .refine((file) => file.size <= LARGEST_FILE, "file-large"),
});

export type UploadProblem = ImportProblem | { reason: "not-text" };
export type ImportUpload = { done: true; importId: string } | ({ done: false } & UploadProblem);

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Keeps a file that can be read as it is; nothing of it is applied yet. Files from more than thirty days ago go. */
export async function uploadImport(store: Store, officer: Officer, file: File, now: Date): Promise<ImportUpload> {
  const upload = readUploadedText(new Uint8Array(await file.arrayBuffer()));
  if (!upload.done) return upload;
  const parsed = parseImport(upload.text);
  if (!parsed.done) return parsed;

  const { personId, authorityId } = officer;
  return store.transaction(async (tx) => {
    await deleteImportsBefore(tx, authorityId, new Date(now.getTime() - KEPT_MS));
    const fileName = file.name.slice(-100);
    const importId = await insertImport(tx, { authorityId, officerId: personId, fileName, body: upload.text }, now);
    const entry = { actor: { personId, role: "officer" as const }, authorityId, action: "import.uploaded", subject: importId };
    await audit.record(tx, { ...entry, detail: { lines: parsed.rows.length } }, now);
    return { done: true, importId };
  });
}
