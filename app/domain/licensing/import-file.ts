import type { Outcome } from "./application-import.ts";
import type { CalendarDate } from "./calendar-date.ts";
import { type Column, IMPORT_COLUMNS, LICENCE_COLUMNS, type ImportKind } from "./import-columns.ts";
import { writingsOf } from "./reference.ts";

/** A file as rows of cells; `line` counts from 1 as a spreadsheet does. */
export type FileRow = { line: number; cells: readonly string[] };

/** The largest file that is taken in one go, in lines below the heading and in bytes. */
export const MOST_LINES = 50_000;
export const LARGEST_FILE = 9 * 1024 * 1024;

/** What has come of a file: its columns are to be explained, its lines are being read, or it waits to be applied, is, or was. */
export const IMPORT_STAGES = ["mapping", "checking", "checked", "applying", "applied"] as const;

export type ImportStage = (typeof IMPORT_STAGES)[number];

/** The stage a stored word stands for. Throws on any other word. */
export function importStageOf(word: string): ImportStage {
  const stage = IMPORT_STAGES.find((candidate) => candidate === word);
  if (!stage) throw new Error(`“${word}” is no stage of an import`);
  return stage;
}

export type FileProblem =
  | { reason: "file-empty" }
  | { reason: "file-without-lines" }
  | { reason: "too-many-lines"; lines: number }
  | { reason: "columns-missing"; columns: readonly Column[] };

/** Why a file of so many lines is not taken, or null. */
export function objectToLength(lines: number): FileProblem | null {
  if (lines === 0) return { reason: "file-without-lines" };
  return lines > MOST_LINES ? { reason: "too-many-lines", lines } : null;
}

/** Looks a number up as it stands, and then as a spreadsheet may have written it. */
export function lookUp<Held>(held: ReadonlyMap<string, Held>): (normalised: string) => Held | null {
  return (normalised) => {
    const key = writingsOf(normalised).find((writing) => held.has(writing));
    return key === undefined ? null : (held.get(key) ?? null);
  };
}

export type LineCounts = Record<Outcome, number>;

/** A file that shows a newcomer every column, with two invented people. */
export function exampleFile(kind: ImportKind, labels: readonly string[], today: CalendarDate): string[][] {
  const [year, month, day] = today.split("-");
  const [first = "Private hire driver", second = first] = labels;
  const nadia = ["Rahman", "Nadia", "09/05/1988", first];
  const liam = ["O’Brien", "Liam Patrick", "21/11/1974", second];
  if (kind === "licences") {
    const expires = `${day === "29" && month === "02" ? "28" : day}/${month}/${Number(year) + 1}`;
    return [
      [...LICENCE_COLUMNS],
      ["EX-00431", ...nadia, expires, "nadia.rahman@example.com", "07700 900123"],
      ["EX-00432", ...liam, expires, "", ""],
    ];
  }
  const received = `${day}/${month}/${year}`;
  return [
    [...IMPORT_COLUMNS],
    ["EX-0001", ...nadia, "New", received, "nadia.rahman@example.com", ""],
    ["EX-0002", ...liam, "Renewal", received, "", "EX-00431"],
  ];
}
