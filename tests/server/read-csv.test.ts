import { expect, test } from "vitest";
import { readCsv } from "#app/server/read-csv.server";

const rows = [
  { line: 2, cells: ["CH-1", "O’Neill"] },
  { line: 3, cells: ["CH-2", "Khan"] },
];

test.each([
  ["commas", "reference,surname\nCH-1,O’Neill\nCH-2,Khan\n"],
  ["semicolons, as Excel writes them in much of Europe", "reference;surname\r\nCH-1;O’Neill\r\nCH-2;Khan\r\n"],
  ["tabs", "reference\tsurname\nCH-1\tO’Neill\nCH-2\tKhan"],
  ["a byte order mark", "\uFEFFreference,surname\nCH-1,O’Neill\nCH-2,Khan"],
  ["quotation marks", '"reference","surname"\n"CH-1","O’Neill"\n"CH-2","Khan"'],
])("a file with %s is read", async (_how, text) => {
  expect(await readCsv(text)).toEqual({ done: true, header: ["reference", "surname"], rows });
});

test("empty lines and lines of nothing but separators are left out, and the numbers stay those of the file", async () => {
  expect(await readCsv("reference,surname\n\n,\nCH-1,O’Neill\n")).toMatchObject({ rows: [{ line: 4, cells: ["CH-1", "O’Neill"] }] });
});

test("a cell may hold separators, line ends and doubled quotation marks", async () => {
  const read = await readCsv('reference,note\nCH-1,"one, two\nthree ""four"""\nCH-2,x');
  expect(read).toMatchObject({
    rows: [
      { line: 3, cells: ["CH-1", 'one, two\nthree "four"'] },
      { line: 4, cells: ["CH-2", "x"] },
    ],
  });
});

test("lines of different lengths are read: what is missing is found later, cell by cell", async () => {
  expect(await readCsv("a,b\n1\n1,2,3")).toMatchObject({ rows: [{ cells: ["1"] }, { cells: ["1", "2", "3"] }] });
});

test.each(["", "\n\n", " , \n"])("in %j there is nothing", async (text) => {
  expect(await readCsv(text)).toEqual({ done: false, reason: "empty" });
});

test.each([
  ['a,b\n"1,2\n3,4', 3],
  ['a,b\n1,2\n"3"4,5', 3],
])("a quotation mark without its partner is found, with its line", async (text, line) => {
  expect(await readCsv(text)).toEqual({ done: false, reason: "malformed", line });
});
