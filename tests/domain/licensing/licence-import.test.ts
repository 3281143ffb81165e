import { expect, test } from "vitest";
import { LICENCE_COLUMNS } from "#app/domain/licensing/import-columns";
import { type ImportedLicence, readLicenceLine } from "#app/domain/licensing/licence-import";

const today = "2026-11-24";
const placing = new Map(LICENCE_COLUMNS.map((column, index) => [column, index]));
const SUSANS: ImportedLicence = {
  licenceNumber: "HCD 00431",
  surname: "Whittle",
  firstNames: "Susan",
  bornOn: "1969-08-14",
  licenseeType: "hackney-carriage",
  expiresOn: "2027-03-31",
  email: "susan@example.com",
  phone: "07700 900123",
};
const ROW = ["HCD 00431", "Whittle", "Susan", "14/08/1969", "Hackney carriage driver", "31/03/2027", "susan@example.com", "07700 900123"];

function line(change: Record<number, string>, held: ImportedLicence | null = null) {
  const context = {
    line: 2,
    licenseeTypes: new Map([["hackney-carriage", "Hackney carriage driver"]]),
    existing: () => held,
    seen: new Set<string>(),
  };
  return readLicenceLine(
    ROW.map((cell, index) => change[index] ?? cell),
    placing,
    context,
    today,
  );
}

test("a licence that is not held yet is new, and one that is held just so is the same", () => {
  expect(line({})).toEqual({ line: 2, outcome: "new", found: SUSANS });
  expect(line({}, SUSANS)).toEqual({ line: 2, outcome: "same", reference: "HCD 00431" });
});

test("a later expiry brings the licence up to date, and what the register leaves empty stays", () => {
  expect(line({ 5: "31/03/2030", 6: "", 7: "" }, SUSANS)).toEqual({
    line: 2,
    outcome: "differs",
    reference: "HCD 00431",
    fields: ["expires_on"],
    found: { ...SUSANS, expiresOn: "2030-03-31" },
  });
});

test("a telephone number gets the nought back that a spreadsheet took", () => {
  expect(line({ 7: "7700900123" })).toMatchObject({ found: { phone: "07700900123" } });
});

test("everything that is wrong with a line is named", () => {
  expect(line({ 1: "-", 3: "31/02/1969", 4: "Rickshaw", 5: "soon" })).toEqual({
    line: 2,
    outcome: "wrong",
    reference: "HCD 00431",
    problems: [
      { column: "surname", problem: "missing" },
      { column: "date_of_birth", problem: "not-a-date" },
      { column: "licensee_type", problem: "unknown-licensee-type" },
      { column: "expires_on", problem: "not-a-date" },
    ],
  });
});
