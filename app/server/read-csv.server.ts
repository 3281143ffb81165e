import { once } from "node:events";
import { setImmediate as pause } from "node:timers/promises";
import { CsvError, parse } from "csv-parse";

/** One record of a file with the line it ends on, counted from 1 as a spreadsheet does. */
export type CsvRow = { line: number; cells: string[] };
export type Csv =
  { done: true; header: string[]; rows: CsvRow[] } | { done: false; reason: "empty" } | { done: false; reason: "malformed"; line: number };

/** Of every system, and more than one of them where files were pasted together. */
const LINE_ENDS = ["\r\n", "\n", "\r"];

/** So much of a file is read before others get their turn. */
const A_PIECE = 64 * 1024;

/** Reads a file that was saved from a spreadsheet, with commas, semicolons or tabs between its cells; piece by piece, so that nobody waits. */
export async function readCsv(text: string): Promise<Csv> {
  try {
    const rows = await readRows(text);
    const [header, ...others] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
    return header ? { done: true, header: header.cells, rows: others } : { done: false, reason: "empty" };
  } catch (error) {
    if (error instanceof CsvError) return { done: false, reason: "malformed", line: Number(error.lines) };
    throw error;
  }
}

async function readRows(text: string): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  const options = { delimiter: delimiterOf(text), record_delimiter: LINE_ENDS, bom: true, relax_column_count: true };
  const parser = parse({ ...options, on_record: withLine });
  const ended = once(parser, "end");
  ended.catch(() => {});
  parser.on("data", ([line, ...cells]: string[]) => rows.push({ line: Number(line), cells }));
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length && !parser.destroyed; from += A_PIECE) {
    parser.write(bytes.subarray(from, from + A_PIECE));
    await pause();
  }
  parser.end();
  await ended;
  return rows;
}

/** The parser gives the line to this callback alone. */
function withLine(record: string[], { lines }: { lines: number }): string[] {
  return [String(lines), ...record];
}

/** The separator that the first line has most of; a comma when it has none. */
function delimiterOf(text: string): string {
  const [first = ""] = text.split(/\r\n|\n|\r/, 1);
  const counted = [",", ";", "\t"].map((separator) => ({ separator, count: first.split(separator).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).separator;
}
