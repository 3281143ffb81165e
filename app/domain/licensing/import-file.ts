import { type ImportedApplication, type ImportLine, IMPORT_COLUMNS, readHeader, readImportLine } from "./application-import.ts";
import type { CalendarDate } from "./calendar-date.ts";
import type { LicenseeTypes } from "./import-row.ts";
import { normaliseReference } from "./reference.ts";

/** A file as rows of cells; `line` counts from 1 as a spreadsheet does. */
export type FileRow = { line: number; cells: readonly string[] };

/** The largest file that is taken in one go, in lines below the heading and in bytes. */
export const MOST_LINES = 10_000;
export const LARGEST_FILE = 4 * 1024 * 1024;

export type FileProblem =
  | { reason: "file-empty" }
  | { reason: "file-without-lines" }
  | { reason: "too-many-lines"; lines: number }
  | { reason: "columns-missing"; columns: readonly string[] };

export type FileColumns = ReadonlyMap<string, number>;

/** Where the columns of a file stand, or why it cannot be read at all. */
export function readColumns(
  header: readonly string[],
  lines: number,
): { done: true; columns: FileColumns } | ({ done: false } & FileProblem) {
  const read = readHeader(header);
  if (!read.done) return { done: false, reason: "columns-missing", columns: read.missing };
  if (lines === 0) return { done: false, reason: "file-without-lines" };
  if (lines > MOST_LINES) return { done: false, reason: "too-many-lines", lines };
  return { done: true, columns: read.columns };
}

/** The normalised references of a file, each once: what has to be looked up before its lines can be read. */
export function referencesIn(rows: readonly FileRow[], columns: FileColumns): string[] {
  const place = columns.get("reference") ?? -1;
  return [...new Set(rows.map(({ cells }) => normaliseReference(cells[place] ?? "")))].filter((reference) => reference !== "");
}

/** What every line of a file means beside what the authority holds already, in the order of the file. */
export function readLines(
  rows: readonly FileRow[],
  columns: FileColumns,
  { licenseeTypes, held }: { licenseeTypes: LicenseeTypes; held: ReadonlyMap<string, ImportedApplication> },
  today: CalendarDate,
): ImportLine[] {
  const seen = new Set<string>();
  const existing = (reference: string) => held.get(reference) ?? null;
  return rows.map(({ line, cells }) => readImportLine(cells, columns, { line, licenseeTypes, existing, seen }, today));
}

export type LineCounts = Record<ImportLine["outcome"], number>;

/** How many lines of a file are new, the same, different or wrong. */
export function countLines(lines: readonly ImportLine[]): LineCounts {
  const counts = { new: 0, same: 0, differs: 0, wrong: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
}

/** A file that shows a newcomer every column, with an invented applicant for each kind of application. */
export function exampleFile(labels: readonly string[], today: CalendarDate): string[][] {
  const [year, month, day] = today.split("-");
  const [first = "Private hire driver", second = first] = labels;
  const received = `${day}/${month}/${year}`;
  return [
    [...IMPORT_COLUMNS],
    ["EX-0001", "Rahman", "Nadia", "09/05/1988", first, "New", received, "nadia.rahman@example.com"],
    ["EX-0002", "O’Brien", "Liam Patrick", "21/11/1974", second, "Renewal", received, ""],
  ];
}
