import { expect, test } from "vitest";
import { readImportLine, type ImportedApplication } from "#app/domain/licensing/application-import";
import { IMPORT_COLUMNS } from "#app/domain/licensing/import-columns";

const today = "2026-07-07";
type Row = Record<(typeof IMPORT_COLUMNS)[number], string>;

const row: Row = {
  reference: "PH/2026/0042",
  surname: "O’Neill",
  first_names: "Siobhán Mary",
  date_of_birth: "07/03/1979",
  licensee_type: "private-hire-driver",
  kind: "renewal",
  received_on: "01/07/2026",
  email: "siobhan@example.org",
  licence_number: "",
  phone: "07700 900123",
};

const siobhan: ImportedApplication = {
  reference: "PH/2026/0042",
  surname: "O’Neill",
  firstNames: "Siobhán Mary",
  bornOn: "1979-03-07",
  licenseeType: "private-hire-driver",
  kind: "renewal",
  receivedOn: "2026-07-01",
  email: "siobhan@example.org",
  licenceNumber: null,
  phone: "07700 900123",
};

const columns = new Map(IMPORT_COLUMNS.map((column, index) => [column, index]));

function line(change: Partial<Row>, held: ImportedApplication | null = null, seen = new Set<string>()) {
  const written = { ...row, ...change };
  const context = {
    line: 2,
    licenseeTypes: new Map([
      ["private-hire-driver", "Private hire"],
      ["hackney-carriage-driver", "Hackney carriage (taxi)"],
      ["passenger-assistant", "Passenger assistant"],
    ]),
    existing: (reference: string) => (held && reference === "PH20260042" ? held : null),
    seen,
  };
  const cells = IMPORT_COLUMNS.map((column) => written[column]);
  return readImportLine(cells, columns, context, today);
}

test("an application that is not held yet is new", () => {
  expect(line({})).toEqual({ line: 2, outcome: "new", found: siobhan });
});

test("stray spaces are taken off and the reference stays as it was typed", () => {
  const typed = { reference: "  ph 2026\u00a00042 ", surname: " O’Neill  ", first_names: "Siobhán   Mary" };
  expect(line(typed)).toEqual({ line: 2, outcome: "new", found: { ...siobhan, reference: "ph 2026 0042" } });
});

test.each([
  ["Private Hire Driver", "private-hire-driver"],
  ["HACKNEY_CARRIAGE_DRIVER", "hackney-carriage-driver"],
  ["passenger assistant", "passenger-assistant"],
  ["private hire", "private-hire-driver"],
  ["Hackney Carriage (Taxi)", "hackney-carriage-driver"],
])("the licensee type %j is %s", (typed, licenseeType) => {
  expect(line({ licensee_type: typed })).toMatchObject({ found: { licenseeType } });
});

test.each([
  ["New", "new"],
  ["N", "new"],
  ["new application", "new"],
  ["RENEWAL", "renewal"],
  ["R", "renewal"],
  ["Renew", "renewal"],
  ["Renewal Application", "renewal"],
])("the kind %j is %s", (typed, kind) => {
  expect(line({ kind: typed })).toMatchObject({ found: { kind } });
});

test("no email is none", () => {
  expect(line({ email: " " })).toMatchObject({ outcome: "new", found: { email: null } });
});

test("someone with one name only may have a dash for the others", () => {
  expect(line({ surname: "Suharto", first_names: "-" })).toMatchObject({ outcome: "new", found: { firstNames: "-" } });
});

test.each<[Partial<Row>, { column: string; problem: string }]>([
  [{ reference: "" }, { column: "reference", problem: "missing" }],
  [{ reference: "-/-" }, { column: "reference", problem: "missing" }],
  [{ surname: "" }, { column: "surname", problem: "missing" }],
  [{ surname: "-" }, { column: "surname", problem: "missing" }],
  [{ first_names: " " }, { column: "first_names", problem: "missing" }],
  [{ date_of_birth: "" }, { column: "date_of_birth", problem: "missing" }],
  [{ date_of_birth: "31/02/1979" }, { column: "date_of_birth", problem: "not-a-date" }],
  [{ date_of_birth: "07/03/79" }, { column: "date_of_birth", problem: "not-a-date" }],
  [{ date_of_birth: "28921" }, { column: "date_of_birth", problem: "not-a-date" }],
  [{ date_of_birth: "08/07/2026" }, { column: "date_of_birth", problem: "in-the-future" }],
  [{ date_of_birth: "07/07/2026" }, { column: "date_of_birth", problem: "too-young" }],
  [{ date_of_birth: "08/07/2010" }, { column: "date_of_birth", problem: "too-young" }],
  [{ surname: "O".repeat(101) }, { column: "surname", problem: "too-long" }],
  [{ licensee_type: "" }, { column: "licensee_type", problem: "missing" }],
  [{ licensee_type: "Dual driver" }, { column: "licensee_type", problem: "unknown-licensee-type" }],
  [{ licensee_type: "-" }, { column: "licensee_type", problem: "unknown-licensee-type" }],
  [{ kind: "" }, { column: "kind", problem: "missing" }],
  [{ kind: "Variation" }, { column: "kind", problem: "unknown-kind" }],
  [{ received_on: "" }, { column: "received_on", problem: "missing" }],
  [{ received_on: "soon" }, { column: "received_on", problem: "not-a-date" }],
  [{ received_on: "08/07/2026" }, { column: "received_on", problem: "in-the-future" }],
  [{ email: "siobhan at example" }, { column: "email", problem: "not-an-email" }],
])("%j is wrong: %j", (change, problem) => {
  expect(line(change)).toMatchObject({ line: 2, outcome: "wrong", problems: [problem] });
});

test("sixteen today is old enough, and what was received today is not in the future", () => {
  expect(line({ date_of_birth: "07/07/2010", received_on: "07/07/2026" }).outcome).toBe("new");
});

test("every problem of a row is named, with its reference as typed", () => {
  expect(line({ surname: "", date_of_birth: "?", kind: "x", email: "x" })).toEqual({
    line: 2,
    outcome: "wrong",
    reference: "PH/2026/0042",
    problems: [
      { column: "surname", problem: "missing" },
      { column: "date_of_birth", problem: "not-a-date" },
      { column: "kind", problem: "unknown-kind" },
      { column: "email", problem: "not-an-email" },
    ],
  });
});

test("a row that stops short misses what it lacks", () => {
  const context = { line: 9, licenseeTypes: new Map<string, string>(), existing: () => null, seen: new Set<string>() };
  const read = readImportLine(["", "Khan"], columns, context, today);
  expect(read).toMatchObject({ line: 9, outcome: "wrong", reference: null });
  expect(read.outcome === "wrong" && read.problems.map((each) => each.column)).toEqual(
    IMPORT_COLUMNS.filter((column) => !["surname", "email", "licence_number", "phone"].includes(column)),
  );
});

test("the second row with a reference is wrong, however it is written, even when the first was wrong too", () => {
  const seen = new Set<string>();
  expect(line({ surname: "" }, null, seen).outcome).toBe("wrong");
  expect(line({ reference: "ph-2026-0042" }, null, seen)).toMatchObject({
    outcome: "wrong",
    reference: "ph-2026-0042",
    problems: [{ column: "reference", problem: "repeated-reference" }],
  });
  expect(line({ reference: "PH/2026/0043" }, null, seen).outcome).toBe("new");
});

test("two rows without a reference are each missing it, not repeating it", () => {
  const seen = new Set<string>();
  line({ reference: "" }, null, seen);
  expect(line({ reference: "-" }, null, seen)).toMatchObject({ problems: [{ column: "reference", problem: "missing" }] });
});

test("an application that is held just so is the same", () => {
  expect(line({}, siobhan)).toEqual({ line: 2, outcome: "same", reference: "PH/2026/0042" });
});

test.each<[string, Partial<Row>]>([
  ["the reference is written in another way", { reference: "PH 2026 0042" }],
  ["the surname has no apostrophe", { surname: "ONEILL" }],
  ["the first names have no accent", { first_names: "SIOBHAN MARY" }],
  ["the email is in capitals", { email: "Siobhan@Example.org" }],
  ["the file has no email", { email: "" }],
  ["the file has no telephone number", { phone: "" }],
  ["the telephone number is spaced in another way", { phone: "+44 7700 900 123" }],
])("it is also the same when %s", (_how, change) => {
  expect(line(change, siobhan).outcome).toBe("same");
});

test.each<[string, Partial<Row>]>([
  ["surname", { surname: "Byrne" }],
  ["first_names", { first_names: "Sinéad" }],
  ["date_of_birth", { date_of_birth: "03/07/1979" }],
  ["licensee_type", { licensee_type: "hackney carriage driver" }],
  ["kind", { kind: "new" }],
  ["received_on", { received_on: "02/07/2026" }],
  ["email", { email: "s.oneill@example.org" }],
  ["phone", { phone: "07700 900456" }],
])("a different %s is named", (field, change) => {
  expect(line(change, siobhan)).toMatchObject({ line: 2, outcome: "differs", reference: "PH/2026/0042", fields: [field] });
});

test("an email that was not held before is a difference, and all differences are named", () => {
  expect(line({ kind: "new" }, { ...siobhan, email: null })).toMatchObject({ outcome: "differs", fields: ["kind", "email"] });
});

test("a licence number that an empty cell says nothing about is no difference, and another one is", () => {
  const held = { ...siobhan, licenceNumber: "PHD 00431" };
  expect(line({ licence_number: "" }, held).outcome).toBe("same");
  expect(line({ licence_number: "phd00431" }, held).outcome).toBe("same");
  expect(line({ licence_number: "PHD 00432" }, held)).toMatchObject({ outcome: "differs", fields: ["licence_number"] });
});

test("a date with the midnight of a spreadsheet is that date", () => {
  expect(line({ date_of_birth: "1979-03-07 00:00:00", received_on: "01/07/2026 00:00" }, siobhan).outcome).toBe("same");
});
