import { expect, test } from "vitest";
import { IMPORT_COLUMNS } from "#app/domain/licensing/application-import";
import { countLines, exampleFile, MOST_LINES, readColumns, readLines, referencesIn } from "#app/domain/licensing/import-file";

const today = "2026-11-24";
const licenseeTypes = new Map([["private-hire", "Private hire driver"]]);
const cells = ["CH-1", "Khan", "Ali", "01/02/1980", "Private hire driver", "New", "20/11/2026", ""];

function columnsOf(header: readonly string[]) {
  const read = readColumns(header, 1);
  if (!read.done) throw new Error(read.reason);
  return read.columns;
}

test("a file without the columns, without a line or with too many is not read at all", () => {
  expect(readColumns(["Name", "Reference"], 3)).toMatchObject({ done: false, reason: "columns-missing" });
  expect(readColumns(IMPORT_COLUMNS, 0)).toEqual({ done: false, reason: "file-without-lines" });
  expect(readColumns(IMPORT_COLUMNS, MOST_LINES + 1)).toEqual({ done: false, reason: "too-many-lines", lines: MOST_LINES + 1 });
  expect(readColumns(IMPORT_COLUMNS, MOST_LINES).done).toBe(true);
});

test("each reference is looked up once, as it is compared, and an empty one not at all", () => {
  const rows = ["CH-1", "ch 1", "", "CH-2"].map((reference, index) => ({ line: index + 2, cells: [reference] }));
  expect(referencesIn(rows, new Map([["reference", 0]]))).toEqual(["CH1", "CH2"]);
});

test("lines are read in order, beside what is held and beside each other", () => {
  const held = new Map([
    [
      "CH1",
      {
        reference: "CH-1",
        surname: "Khan",
        firstNames: "Ali",
        bornOn: "1980-02-01",
        licenseeType: "private-hire",
        kind: "new" as const,
        receivedOn: "2026-11-20",
        email: null,
      },
    ],
  ]);
  const rows = [cells, ["CH-2", ...cells.slice(1)], ["ch-2", ...cells.slice(1)], ["CH-3", "", ...cells.slice(2)]];
  const numbered = rows.map((row, index) => ({ line: index + 2, cells: row }));
  const lines = readLines(numbered, columnsOf(IMPORT_COLUMNS), { licenseeTypes, held }, today);
  expect(lines.map(({ line, outcome }) => [line, outcome])).toEqual([
    [2, "same"],
    [3, "new"],
    [4, "wrong"],
    [5, "wrong"],
  ]);
  expect(countLines(lines)).toEqual({ new: 1, same: 1, differs: 0, wrong: 2 });
});

test("the example file can be imported as it is, for whatever an authority licenses", () => {
  for (const labels of [["Private hire driver"], ["Private hire driver", "Hackney carriage driver"]]) {
    const [header = [], ...rows] = exampleFile(labels, today);
    const types = new Map(labels.map((label) => [label.toLowerCase().replaceAll(" ", "-"), label]));
    const numbered = rows.map((row, index) => ({ line: index + 2, cells: row }));
    const lines = readLines(numbered, columnsOf(header), { licenseeTypes: types, held: new Map() }, today);
    expect(countLines(lines)).toEqual({ new: 2, same: 0, differs: 0, wrong: 0 });
  }
});
