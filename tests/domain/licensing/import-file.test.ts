import { expect, test } from "vitest";
import { readImportLine } from "#app/domain/licensing/application-import";
import { guessPlacing } from "#app/domain/licensing/import-columns";
import { exampleFile, IMPORT_STAGES, importStageOf, lookUp, MOST_LINES, objectToLength } from "#app/domain/licensing/import-file";
import { readLicenceLine } from "#app/domain/licensing/licence-import";

const today = "2026-11-24";

test("a file without a line or with too many is not taken", () => {
  expect(objectToLength(0)).toEqual({ reason: "file-without-lines" });
  expect(objectToLength(MOST_LINES + 1)).toEqual({ reason: "too-many-lines", lines: MOST_LINES + 1 });
  expect(objectToLength(MOST_LINES)).toBeNull();
});

test("a number is found as it stands, then as a spreadsheet without its noughts writes it", () => {
  const find = lookUp(
    new Map([
      ["00431", "Imran"],
      ["CH20260117", "Susan"],
      ["77", "Grace"],
    ]),
  );
  expect([find("00431"), find("431"), find("0077"), find("CH20260117"), find("CH2026117"), find("4310")]).toEqual([
    "Imran",
    "Imran",
    "Grace",
    "Susan",
    null,
    null,
  ]);
});

test("a stage that nobody knows is an error", () => {
  expect(IMPORT_STAGES.map(importStageOf)).toEqual([...IMPORT_STAGES]);
  expect(() => importStageOf("done")).toThrow("no stage");
});

test.each(["applications", "licences"] as const)(
  "the example file of %s can be imported as it is, for whatever an authority licenses",
  (kind) => {
    for (const labels of [["Private hire driver"], ["Private hire driver", "Hackney carriage driver"]]) {
      const [header = [], ...rows] = exampleFile(kind, labels, today);
      const licenseeTypes = new Map(labels.map((label) => [label.toLowerCase().replaceAll(" ", "-"), label]));
      const context = { line: 2, licenseeTypes, existing: () => null, seen: new Set<string>() };
      const read = kind === "licences" ? readLicenceLine : readImportLine;
      const outcomes = rows.map((cells) => read(cells, guessPlacing(kind, header), context, today).outcome);
      expect(outcomes).toEqual(["new", "new"]);
    }
  },
);
