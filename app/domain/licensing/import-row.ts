import type { CalendarDate } from "./calendar-date.ts";
import {
  type LicenseeTypes,
  problemCollector,
  readBirthDate,
  readEmail,
  readKind,
  readLicenseeType,
  readPastDate,
  readPhone,
  readReference,
  readSurname,
  type RowProblem,
} from "./import-cells.ts";

/** One licence application as the authority's own system exports it; `licenseeType` is one of the authority's own. */
export type ImportedApplication = {
  reference: string;
  surname: string;
  firstNames: string;
  bornOn: CalendarDate;
  licenseeType: string;
  kind: "new" | "renewal";
  receivedOn: CalendarDate;
  email: string | null;
  /** The number of the licence that is renewed, where the authority's system gives it. */
  licenceNumber?: string | null;
  /** The applicant's telephone number as typed, of any kind. */
  phone?: string | null;
};

/**
 * The application in one row, or everything that is wrong with the row. `typed` gives the trimmed text of a column ("" when it is
 * empty or not in the file), `seen` holds the normalised references of the rows above, `licenseeTypes` what the authority calls each
 * of its licensee types.
 */
export function readApplication(
  typed: (column: string) => string,
  { seen, licenseeTypes }: { seen: ReadonlySet<string>; licenseeTypes: LicenseeTypes },
  today: CalendarDate,
): { application: ImportedApplication } | { problems: RowProblem[] } {
  const { problems, read } = problemCollector(typed);
  const reference = read("reference", (text) => readReference(text, seen));
  const surname = read("surname", readSurname);
  const firstNames = read("first_names", (value) => ({ value }));
  const bornOn = read("date_of_birth", (text) => readBirthDate(text, today));
  const licenseeType = read("licensee_type", (text) => readLicenseeType(text, licenseeTypes));
  const kind = read("kind", readKind);
  const receivedOn = read("received_on", (text) => readPastDate(text, today));
  const email = typed("email") === "" ? null : read("email", readEmail);
  const licenceNumber = typed("licence_number") === "" ? null : read("licence_number", (value) => ({ value }));
  const phone = typed("phone") === "" ? null : read("phone", readPhone);
  if (problems.length > 0 || !reference || !surname || !firstNames || !bornOn || !licenseeType || !kind || !receivedOn) return { problems };
  return { application: { reference, surname, firstNames, bornOn, licenseeType, kind, receivedOn, email, licenceNumber, phone } };
}
