/** Excel opens a file without this mark in the wrong encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet would run instead of show. Source: OWASP, CSV Injection. A number below zero is none of it. */
const FORMULA = /^(?!-\d+(\.\d+)?$)[=+\-@\t\r]/;

/** Rows as a file that every spreadsheet opens, and none of whose cells it takes for a formula. */
export function csvFile(fileName: string, rows: readonly (readonly string[])[]): Response {
  const text = rows.map((cells) => `${cells.map(writeCell).join(",")}\r\n`).join("");
  return new Response(BYTE_ORDER_MARK + text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "no-store",
    },
  });
}

function writeCell(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
