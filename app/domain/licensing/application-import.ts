import type { CalendarDate } from "./calendar-date.ts";
import type { LicenseeTypes, RowProblem } from "./import-cells.ts";
import { type Column, IMPORT_COLUMNS, type Placing } from "./import-columns.ts";
import { type ImportedApplication, readApplication } from "./import-row.ts";
import { isSamePhone } from "./mobile-number.ts";
import { normaliseName } from "./person-name.ts";
import { normaliseReference } from "./reference.ts";

export type { ImportedApplication, RowProblem };

/** What one row of a file means; `found` is what it says of an application or a licence. */
export type ImportLine<Found> =
  | { line: number; outcome: "new"; found: Found }
  | { line: number; outcome: "same"; reference: string }
  | { line: number; outcome: "differs"; reference: string; fields: Column[]; found: Found }
  | { line: number; outcome: "wrong"; reference: string | null; problems: RowProblem[] };

export type Outcome = ImportLine<unknown>["outcome"];

/** What a row is read beside: what is held under its number, and the numbers of the rows above, to which its own is added. */
export type RowContext<Held> = {
  line: number;
  licenseeTypes: LicenseeTypes;
  existing: (normalised: string) => Held | null;
  seen: Set<string>;
};

/** The text of each column in one row, without the spaces around and inside it that mean nothing. */
export function typedIn(cells: readonly string[], placing: Placing): (column: string) => string {
  return (column) => (cells[placing.get(column) ?? -1] ?? "").trim().replace(/\s+/g, " ");
}

/**
 * What one row of a file means, with every problem it has. An application that is held already is "same" or "differs", naming
 * the columns; case and accents of a name are no difference, and an empty email, licence number or telephone
 * number says nothing about the one held.
 */
export function readImportLine(
  cells: readonly string[],
  placing: Placing,
  context: RowContext<ImportedApplication>,
  today: CalendarDate,
): ImportLine<ImportedApplication> {
  const { line } = context;
  const typed = typedIn(cells, placing);
  const read = readApplication(typed, context, today);
  const reference = typed("reference");
  const key = normaliseReference(reference);
  if (key !== "") context.seen.add(key);
  if ("problems" in read) return { line, outcome: "wrong", reference: reference || null, problems: read.problems };

  const held = context.existing(key);
  if (!held) return { line, outcome: "new", found: read.application };
  const fields = differences(held, read.application);
  if (fields.length === 0) return { line, outcome: "same", reference };
  return { line, outcome: "differs", reference, fields, found: read.application };
}

function differences(held: ImportedApplication, read: ImportedApplication): Column[] {
  const same: Record<Exclude<(typeof IMPORT_COLUMNS)[number], "reference">, boolean> = {
    surname: normaliseName(held.surname) === normaliseName(read.surname),
    first_names: normaliseName(held.firstNames) === normaliseName(read.firstNames),
    date_of_birth: held.bornOn === read.bornOn,
    licensee_type: held.licenseeType === read.licenseeType,
    kind: held.kind === read.kind,
    received_on: held.receivedOn === read.receivedOn,
    email: read.email === null || read.email.toLowerCase() === held.email?.toLowerCase(),
    licence_number: !read.licenceNumber || normaliseReference(read.licenceNumber) === normaliseReference(held.licenceNumber ?? ""),
    phone: !read.phone || isSamePhone(read.phone, held.phone ?? ""),
  };
  return IMPORT_COLUMNS.filter((column) => column !== "reference" && !same[column]);
}
