import { expect, test } from "vitest";
import { csvFile, csvStream } from "#app/server/csv-file.server";
import { readCsv } from "#app/server/read-csv.server";

/** The cells of the first line below a heading, as whoever opens the file gets them. */
async function opened(cells: readonly string[]) {
  const csv = await readCsv(await csvFile("file.csv", [cells.map(() => "heading"), cells]).text());
  return csv.done ? csv.rows[0]?.cells : csv.reason;
}

test("cells that a spreadsheet would run are written as text", async () => {
  const dangerous = ["=1+1", "+44 7700", "-1+1", "@SUM(A1)", "\t=1", "\r=1"];
  expect(await opened(dangerous)).toEqual(dangerous.map((cell) => `'${cell}`));
});

test("a number below zero stays a number", async () => {
  expect(await opened(["-1", "-0.25"])).toEqual(["-1", "-0.25"]);
});

test("what is written is read again as it was", async () => {
  const cells = ['He said "yes"', "a,b", "c;d", "e\nf", "Wójcik", ""];
  expect(await opened(cells)).toEqual(cells);
});

test("a file is one that Excel reads as UTF-8, and that nobody keeps", async () => {
  async function* batches() {
    yield [["Reference"]];
    yield [];
    yield [["Wójcik"], ["O’Neill"]];
  }
  const answer = csvStream("applications.csv", batches());
  expect(answer.headers.get("Content-Disposition")).toBe('attachment; filename="applications.csv"');
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe("Reference\r\nWójcik\r\nO’Neill\r\n");
});
