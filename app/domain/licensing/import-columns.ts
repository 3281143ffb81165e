import { plainWords } from "./plain-words.ts";

/** What an authority brings in as a file: applications, or the register of those who hold a licence now. */
export const IMPORT_KINDS = ["applications", "licences"] as const;

export type ImportKind = (typeof IMPORT_KINDS)[number];

export const IMPORT_COLUMNS = [
  "reference",
  "surname",
  "first_names",
  "date_of_birth",
  "licensee_type",
  "kind",
  "received_on",
  "email",
  "licence_number",
  "phone",
] as const;

export const LICENCE_COLUMNS = [
  "licence_number",
  "surname",
  "first_names",
  "date_of_birth",
  "licensee_type",
  "expires_on",
  "email",
  "phone",
] as const;

export type Column = (typeof IMPORT_COLUMNS)[number] | (typeof LICENCE_COLUMNS)[number];

/** Where columns stand in a file, counted from 0. */
export type Placing = ReadonlyMap<string, number>;

const COLUMNS: Record<ImportKind, readonly Column[]> = { applications: IMPORT_COLUMNS, licences: LICENCE_COLUMNS };
const MAY_BE_MISSING: Record<ImportKind, readonly Column[]> = {
  applications: ["email", "licence_number", "phone"],
  licences: ["email", "phone"],
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
  licence_number: "licencenumber licensenumber licenceno licenseno badgenumber badgeno badge",
  expires_on: "expireson expires expiry expirydate dateofexpiry licenceexpiry validuntil enddate",
  phone: "phone phonenumber telephone telephonenumber telephoneno mobile mobilenumber mobileno",
};

/** The columns of one kind of file, in our order. */
export function columnsOf(kind: ImportKind): readonly Column[] {
  return COLUMNS[kind];
}

/** Whether a file of this kind can be read without a column. */
export function mayBeMissing(kind: ImportKind, column: Column): boolean {
  return MAY_BE_MISSING[kind].includes(column);
}

/**
 * Where each column probably stands. What an officer explained for an earlier file comes first, then our own name, then the first of
 * the usual synonyms; case, spaces and underscores are forgiven.
 */
export function guessPlacing(kind: ImportKind, header: readonly string[], remembered: Readonly<Record<string, string>> = {}): Placing {
  const headings = header.map(plainWords);
  const placing = new Map<string, number>();
  for (const column of columnsOf(kind)) {
    const known = plainWords(remembered[column] ?? "");
    const own = headings.indexOf(known === "" ? plainWords(column) : known);
    const usual = own >= 0 ? own : headings.indexOf(plainWords(column));
    const index = usual >= 0 ? usual : headings.findIndex((heading) => HEADINGS[column].split(" ").includes(heading));
    if (index >= 0) placing.set(column, index);
  }
  return placing;
}

/** The columns that a file still lacks before its lines can be read. */
export function missingColumns(kind: ImportKind, placing: Placing): Column[] {
  return columnsOf(kind).filter((column) => !mayBeMissing(kind, column) && !placing.has(column));
}

/** The columns that stand in the same place as an earlier one: a heading means one thing. */
export function doubledColumns(kind: ImportKind, placing: Placing): Column[] {
  const columns = columnsOf(kind).filter((column) => placing.has(column));
  return columns.filter((column, index) => columns.findIndex((other) => placing.get(other) === placing.get(column)) < index);
}

/** What to remember of how a file was explained: the heading of each column. */
export function headingsOf(header: readonly string[], placing: Placing): Record<string, string> {
  return Object.fromEntries([...placing].map(([column, index]) => [column, header[index] ?? ""]));
}
