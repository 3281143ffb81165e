import type { ImportLine } from "#app/domain/licensing/application-import";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { type FileProblem, type FileRow, readColumns, readLines, referencesIn } from "#app/domain/licensing/import-file";
import { readCsv } from "#app/server/read-csv.server";
import { listHeldForAuthority } from "#db/queries/applicants";
import { listLicenseeTypes } from "#db/queries/authorities";
import type { Handle } from "#db/store";

export type ReadLine = ImportLine & { cells: readonly string[] };
export type ImportProblem = FileProblem | { reason: "malformed"; line: number };
export type ImportReading = { done: true; header: readonly string[]; lines: ReadLine[] } | ({ done: false } & ImportProblem);

/** What a file says beside what the authority holds now. Changes nothing: the dry run and the import itself both ask here. */
export async function readImport(handle: Handle, authorityId: string, body: string, now: Date): Promise<ImportReading> {
  const parsed = parseImport(body);
  if (!parsed.done) return parsed;
  const { header, rows, columns } = parsed;
  const types = await listLicenseeTypes(handle, authorityId);
  const licenseeTypes = new Map(types.map(({ licenseeType, label }) => [licenseeType, label]));
  const held = await listHeldForAuthority(handle, authorityId, referencesIn(rows, columns));
  const lines = readLines(rows, columns, { licenseeTypes, held }, londonDate(now));
  return { done: true, header, lines: lines.map((line, index) => ({ ...line, cells: rows[index]?.cells ?? [] })) };
}

type Parsed = { done: true; header: readonly string[]; rows: readonly FileRow[]; columns: ReadonlyMap<string, number> };

/** The rows of a file whose columns are known, or why there are none. */
export function parseImport(body: string): Parsed | ({ done: false } & ImportProblem) {
  const csv = readCsv(body);
  if (!csv.done) return csv.reason === "empty" ? { done: false, reason: "file-empty" } : csv;
  const read = readColumns(csv.header, csv.rows.length);
  return read.done ? { done: true, header: csv.header, rows: csv.rows, columns: read.columns } : read;
}
