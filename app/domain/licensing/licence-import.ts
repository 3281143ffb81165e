import { type ImportLine, type RowContext, typedIn } from "./application-import.ts";
import type { CalendarDate } from "./calendar-date.ts";
import {
  type LicenseeTypes,
  problemCollector,
  readBirthDate,
  readDate,
  readEmail,
  readLicenseeType,
  readPhone,
  readReference,
  readSurname,
  type RowProblem,
} from "./import-cells.ts";
import { type Column, LICENCE_COLUMNS, type Placing } from "./import-columns.ts";
import { normaliseReference } from "./reference.ts";

/** A licence somebody holds now, as the authority's register exports it. */
export type ImportedLicence = {
  licenceNumber: string;
  surname: string;
  firstNames: string;
  bornOn: CalendarDate;
  licenseeType: string;
  expiresOn: CalendarDate;
  email: string | null;
  phone: string | null;
};

/**
 * What one row of a register means. A register is the last word on its licences: where it differs from what is held, it will change
 * it. An empty email or telephone number says nothing about the one held.
 */
export function readLicenceLine(
  cells: readonly string[],
  placing: Placing,
  context: RowContext<ImportedLicence>,
  today: CalendarDate,
): ImportLine<ImportedLicence> {
  const { line } = context;
  const typed = typedIn(cells, placing);
  const read = readLicence(typed, context, today);
  const reference = typed("licence_number");
  const key = normaliseReference(reference);
  if (key !== "") context.seen.add(key);
  if ("problems" in read) return { line, outcome: "wrong", reference: reference || null, problems: read.problems };

  const held = context.existing(key);
  if (!held) return { line, outcome: "new", found: read.licence };
  const fields = differences(held, read.licence);
  if (fields.length === 0) return { line, outcome: "same", reference };
  return { line, outcome: "differs", reference, fields, found: completed(held, read.licence) };
}

function readLicence(
  typed: (column: string) => string,
  { seen, licenseeTypes }: { seen: ReadonlySet<string>; licenseeTypes: LicenseeTypes },
  today: CalendarDate,
): { licence: ImportedLicence } | { problems: RowProblem[] } {
  const { problems, read } = problemCollector(typed);
  const licenceNumber = read("licence_number", (text) => readReference(text, seen));
  const surname = read("surname", readSurname);
  const firstNames = read("first_names", (value) => ({ value }));
  const bornOn = read("date_of_birth", (text) => readBirthDate(text, today));
  const licenseeType = read("licensee_type", (text) => readLicenseeType(text, licenseeTypes));
  const expiresOn = read("expires_on", readDate);
  const email = typed("email") === "" ? null : read("email", readEmail);
  const phone = typed("phone") === "" ? null : read("phone", readPhone);
  if (problems.length > 0 || !licenceNumber || !surname || !firstNames || !bornOn || !licenseeType || !expiresOn) return { problems };
  return { licence: { licenceNumber, surname, firstNames, bornOn, licenseeType, expiresOn, email, phone } };
}

/** The licence with its number as it is held, and what the register left empty. */
function completed(held: ImportedLicence, read: ImportedLicence): ImportedLicence {
  return { ...read, licenceNumber: held.licenceNumber, email: read.email ?? held.email, phone: read.phone ?? held.phone };
}

function differences(held: ImportedLicence, read: ImportedLicence): Column[] {
  const same: Record<Exclude<(typeof LICENCE_COLUMNS)[number], "licence_number">, boolean> = {
    surname: held.surname === read.surname,
    first_names: held.firstNames === read.firstNames,
    date_of_birth: held.bornOn === read.bornOn,
    licensee_type: held.licenseeType === read.licenseeType,
    expires_on: held.expiresOn === read.expiresOn,
    email: read.email === null || read.email.toLowerCase() === held.email?.toLowerCase(),
    phone: read.phone === null || read.phone === held.phone,
  };
  return LICENCE_COLUMNS.filter((column) => column !== "licence_number" && !same[column]);
}
