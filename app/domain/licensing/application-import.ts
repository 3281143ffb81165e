import type { CalendarDate } from "./calendar-date.ts";
import { type ImportedApplication, type LicenseeTypes, readApplication, type RowProblem } from "./import-row.ts";
import { normaliseName } from "./person-name.ts";
import { plainWords } from "./plain-words.ts";
import { normaliseReference } from "./reference.ts";

export const IMPORT_COLUMNS = [
  "reference",
  "surname",
  "first_names",
  "date_of_birth",
  "licensee_type",
  "kind",
  "received_on",
  "email",
] as const;

export type Column = (typeof IMPORT_COLUMNS)[number];

export type { ImportedApplication, RowProblem };

export type ImportLine =
  | { line: number; outcome: "new"; application: ImportedApplication }
  | { line: number; outcome: "same"; reference: string }
  | { line: number; outcome: "differs"; reference: string; fields: string[] }
  | { line: number; outcome: "wrong"; reference: string | null; problems: RowProblem[] };

export type HeaderProblem = { missing: string[] };

type Context = {
  line: number;
  licenseeTypes: LicenseeTypes;
  existing: (normalisedReference: string) => ImportedApplication | null;
  seen: Set<string>;
};

/** The words that licensing systems put above each column, without case, spaces and punctuation. */
const HEADINGS: Record<Column, string> = {
  reference: "reference ref refno referenceno referencenumber applicationreference applicationref applicationno applicationnumber",
  surname: "surname lastname familyname",
  first_names: "firstnames firstname forenames forename givennames givenname",
  date_of_birth: "dateofbirth dob birthdate bornon",
  licensee_type: "licenseetype licencetype licensetype typeoflicence typeoflicense",
  kind: "kind applicationtype applicationkind typeofapplication neworrenewal newrenewal",
  received_on: "receivedon received datereceived receiveddate",
  email: "email emailaddress",
};

/**
 * Where each column stands in a file, counted from 0; all but email are needed. Case, spaces, underscores and the usual synonyms
 * are forgiven. Of two headings for one column our own name wins, then the first.
 */
export function readHeader(
  cells: readonly string[],
): { done: true; columns: ReadonlyMap<string, number> } | ({ done: false } & HeaderProblem) {
  const headings = cells.map(plainWords);
  const columns = new Map<string, number>();
  for (const column of IMPORT_COLUMNS) {
    const own = headings.indexOf(plainWords(column));
    const index = own >= 0 ? own : headings.findIndex((heading) => HEADINGS[column].split(" ").includes(heading));
    if (index >= 0) columns.set(column, index);
  }
  const missing = IMPORT_COLUMNS.filter((column) => column !== "email" && !columns.has(column));
  return missing.length === 0 ? { done: true, columns } : { done: false, missing };
}

/**
 * What one row of a file means, with every problem it has. An application that is held already is "same" or "differs", naming
 * the columns; case and accents of a name are no difference, and an empty email says nothing about the one held.
 * `context.seen` holds the normalised references of the rows above, and this row's is added to it.
 */
export function readImportLine(
  cells: readonly string[],
  columns: ReadonlyMap<string, number>,
  context: Context,
  today: CalendarDate,
): ImportLine {
  const { line } = context;
  const typed = (column: string) => (cells[columns.get(column) ?? -1] ?? "").trim().replace(/\s+/g, " ");
  const read = readApplication(typed, context, today);
  const reference = typed("reference");
  const key = normaliseReference(reference);
  if (key !== "") context.seen.add(key);
  if ("problems" in read) return { line, outcome: "wrong", reference: reference || null, problems: read.problems };

  const held = context.existing(key);
  if (!held) return { line, outcome: "new", application: read.application };
  const fields = differences(held, read.application);
  return fields.length === 0 ? { line, outcome: "same", reference } : { line, outcome: "differs", reference, fields };
}

function differences(held: ImportedApplication, read: ImportedApplication): Column[] {
  const same: Record<Exclude<Column, "reference">, boolean> = {
    surname: normaliseName(held.surname) === normaliseName(read.surname),
    first_names: normaliseName(held.firstNames) === normaliseName(read.firstNames),
    date_of_birth: held.bornOn === read.bornOn,
    licensee_type: held.licenseeType === read.licenseeType,
    kind: held.kind === read.kind,
    received_on: held.receivedOn === read.receivedOn,
    email: read.email === null || read.email.toLowerCase() === held.email?.toLowerCase(),
  };
  return IMPORT_COLUMNS.filter((column) => column !== "reference" && !same[column]);
}
