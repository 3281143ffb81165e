import { expect, test } from "vitest";
import {
  doubledColumns,
  guessPlacing,
  headingsOf,
  IMPORT_COLUMNS,
  LICENCE_COLUMNS,
  missingColumns,
} from "#app/domain/licensing/import-columns";

const placeOf = (column: string, header: readonly string[]) => guessPlacing("applications", header).get(column);

test("a header in our own words is read in any order", () => {
  const reversed = IMPORT_COLUMNS.toReversed();
  const placing = guessPlacing("applications", reversed);
  expect(placing).toEqual(new Map(IMPORT_COLUMNS.map((column) => [column, reversed.indexOf(column)])));
  expect(missingColumns("applications", placing)).toEqual([]);
});

test.each([
  ["reference", ["Reference", "REF", "Ref No.", "Reference number", "Application reference", "Application No", "\ufeffreference"]],
  ["surname", ["Surname", "Last name", "LAST_NAME", "Family name"]],
  ["first_names", ["First names", "First name", "Forename(s)", "Forename", "Given names"]],
  ["date_of_birth", ["Date of birth", "DATE_OF_BIRTH", "DOB", "D.O.B.", "Birth date", "Born on"]],
  ["licensee_type", ["Licensee type", "Licence type", "Type of licence", "License Type"]],
  ["kind", ["Kind", "New or renewal", "New/Renewal", "Application type"]],
  ["received_on", ["Received on", "Date received", "Received", "Received date"]],
  ["email", ["Email", "E-mail", "Email address"]],
  ["licence_number", ["Badge No", "Licence number", "Badge"]],
])("%s is found under every usual heading", (column, headings) => {
  for (const heading of headings) {
    const header = IMPORT_COLUMNS.map((name) => (name === column ? heading : name));
    expect(placeOf(column, header), heading).toBe(header.indexOf(heading));
  }
});

test("a register is read by its own columns", () => {
  const header = ["Badge No", "Surname", "Forenames", "DOB", "Licence type", "Expiry date", "Mobile"];
  const placing = guessPlacing("licences", header);
  expect(missingColumns("licences", placing)).toEqual([]);
  expect([placing.get("licence_number"), placing.get("expires_on"), placing.get("phone")]).toEqual([0, 5, 6]);
  expect(missingColumns("licences", guessPlacing("licences", []))).toEqual(
    LICENCE_COLUMNS.filter((column) => column !== "email" && column !== "phone"),
  );
});

test("columns nobody asked for are left alone, and every missing one is named", () => {
  expect(placeOf("reference", ["NI number", ...IMPORT_COLUMNS])).toBe(1);
  expect(missingColumns("applications", guessPlacing("applications", ["Surname", "Forenames", "DOB"]))).toEqual([
    "reference",
    "licensee_type",
    "kind",
    "received_on",
  ]);
});

test("of two headings for one column our own word wins, then the first", () => {
  const rest = IMPORT_COLUMNS.slice(1);
  expect(placeOf("reference", ["Application number", "Reference", ...rest])).toBe(1);
  expect(placeOf("reference", ["Application number", "Ref", ...rest])).toBe(0);
});

test("what an officer explained for an earlier file comes first, as long as the heading is there", () => {
  const header = ["Case", "Reference", "Surname"];
  expect(guessPlacing("applications", header, { reference: "CASE " }).get("reference")).toBe(0);
  expect(guessPlacing("applications", ["Reference"], { reference: "Case" }).get("reference")).toBe(0);
  expect(headingsOf(header, new Map([["reference", 0]]))).toEqual({ reference: "Case" });
});

test("one column cannot hold two things", () => {
  expect(
    doubledColumns(
      "applications",
      new Map([
        ["reference", 0],
        ["surname", 1],
        ["kind", 0],
      ]),
    ),
  ).toEqual(["kind"]);
});
