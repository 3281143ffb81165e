import { CsvError, parse } from "csv-parse/sync";

/** One record of a file with the line it ends on, counted from 1 as a spreadsheet does. */
export type CsvRow = { line: number; cells: string[] };
export type Csv =
  { done: true; header: string[]; rows: CsvRow[] } | { done: false; reason: "empty" } | { done: false; reason: "malformed"; line: number };

/** Of every system, and more than one of them where files were pasted together. */
const LINE_ENDS = ["\r\n", "\n", "\r"];

/** Reads a file that was saved from a spreadsheet, with commas, semicolons or tabs between its cells. */
export function readCsv(text: string): Csv {
  try {
    const options = { delimiter: delimiterOf(text), record_delimiter: LINE_ENDS, bom: true, relax_column_count: true };
    const records = parse(text, { ...options, on_record: withLine });
    const rows = records.map(([line, ...cells]) => ({ line: Number(line), cells }));
    const [header, ...others] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
    return header ? { done: true, header: header.cells, rows: others } : { done: false, reason: "empty" };
  } catch (error) {
    if (error instanceof CsvError) return { done: false, reason: "malformed", line: Number(error.lines) };
    throw error;
  }
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
