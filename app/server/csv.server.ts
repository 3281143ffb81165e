import { CsvError, parse } from "csv-parse/sync";

/** One record of a file with the line it ends on, counted from 1 as a spreadsheet does. */
export type CsvRow = { line: number; cells: string[] };
export type Csv =
  { done: true; header: string[]; rows: CsvRow[] } | { done: false; reason: "empty" } | { done: false; reason: "malformed"; line: number };

type Batches = AsyncIterable<readonly (readonly string[])[]> | Iterable<readonly (readonly string[])[]>;

/** Excel opens a file without this mark in the wrong encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Of every system, and more than one of them where files were pasted together. */
const LINE_ENDS = ["\r\n", "\n", "\r"];

/** What a spreadsheet would run instead of show. Source: OWASP, CSV Injection. */
const FORMULA = /^[=+\-@\t\r\0]/;

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

/** Records as a file that every spreadsheet opens, and none of whose cells it takes for a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(writeCell).join(",")}\r\n`).join("");
}

/** Sends records as a file, batch by batch, so that a long one needs no more memory than a short one. */
export function downloadCsv(fileName: string, batches: Batches): Response {
  const iterator = walk(batches);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(BYTE_ORDER_MARK)),
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(writeCsv(value)));
    },
    cancel: async () => void (await iterator.return(undefined)),
  });
  const headers = {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${fileName}"`,
    "Cache-Control": "no-store",
  };
  return new Response(body, { headers });
}

async function* walk(batches: Batches): AsyncGenerator<readonly (readonly string[])[]> {
  yield* batches;
}

/** The parser gives the line to this callback alone. */
function withLine(record: string[], { lines }: { lines: number }): string[] {
  return [String(lines), ...record];
}

function writeCell(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The separator that the first line has most of; a comma when it has none. */
function delimiterOf(text: string): string {
  const [first = ""] = text.split(/\r\n|\n|\r/, 1);
  const counted = [",", ";", "\t"].map((separator) => ({ separator, count: first.split(separator).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).separator;
}
