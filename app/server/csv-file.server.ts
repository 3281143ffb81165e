type Rows = readonly (readonly string[])[];

/** Excel opens a file without this mark in the wrong encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet would run instead of show. Source: OWASP, CSV Injection. A number below zero is none of it. */
const FORMULA = /^(?!-\d+(\.\d+)?$)[=+\-@\t\r\0]/;

/** Rows as a file that every spreadsheet opens, and none of whose cells it takes for a formula. */
export function csvFile(fileName: string, rows: Rows): Response {
  return csvStream(fileName, [rows]);
}

/** The same of rows that come batch by batch, so that a long file needs no more memory than a short one. */
export function csvStream(fileName: string, batches: Iterable<Rows> | AsyncIterable<Rows>): Response {
  const headers = {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${fileName}"`,
    "Cache-Control": "no-store",
  };
  return new Response(streamOf(write(batches)), { headers });
}

async function* write(batches: Iterable<Rows> | AsyncIterable<Rows>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  for await (const rows of batches) yield rows.map((cells) => `${cells.map(writeCell).join(",")}\r\n`).join("");
}

function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
}

function writeCell(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
