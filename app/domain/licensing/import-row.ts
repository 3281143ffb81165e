import { z } from "zod";
import { addMonths, parseUkDate, type CalendarDate } from "./calendar-date.ts";
import { normaliseName } from "./person-name.ts";
import { kindIn, plainWords } from "./plain-words.ts";
import { normaliseReference } from "./reference.ts";

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
};

type CellProblem =
  | "missing"
  | "too-long"
  | "not-a-date"
  | "in-the-future"
  | "unknown-licensee-type"
  | "unknown-kind"
  | "repeated-reference"
  | "not-an-email"
  | "too-young";

export type RowProblem = { column: string; problem: CellProblem };

/** By each licensee type of an authority, the words it has for it. */
export type LicenseeTypes = ReadonlyMap<string, string>;

/** What one filled cell says, or what is wrong with it. */
type Cell<Value> = { value: Value } | { problem: CellProblem };

/** Fareguard's judgement, to catch a mistyped birth date; the authority's own minimum age is a matter for its licensing system. */
const YOUNGEST_AGE_MONTHS = 16 * 12;

/** No name, reference or address of this job is longer, and no page has room for one that is. */
const LONGEST_CELL = 100;

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
  const problems: RowProblem[] = [];
  const read = <Value>(column: string, parse: (text: string) => Cell<Value>): Value | null => {
    const cell = readCell(typed(column), parse);
    if ("value" in cell) return cell.value;
    problems.push({ column, problem: cell.problem });
    return null;
  };
  const reference = read("reference", (text) => readReference(text, seen));
  const surname = read("surname", readSurname);
  const firstNames = read("first_names", (value) => ({ value }));
  const bornOn = read("date_of_birth", (text) => readBirthDate(text, today));
  const licenseeType = read("licensee_type", (text) => readLicenseeType(text, licenseeTypes));
  const kind = read("kind", readKind);
  const receivedOn = read("received_on", (text) => readPastDate(text, today));
  const email = typed("email") === "" ? null : read("email", readEmail);
  if (problems.length > 0 || !reference || !surname || !firstNames || !bornOn || !licenseeType || !kind || !receivedOn) return { problems };
  return { application: { reference, surname, firstNames, bornOn, licenseeType, kind, receivedOn, email } };
}

function readCell<Value>(text: string, parse: (text: string) => Cell<Value>): Cell<Value> {
  if (text === "") return { problem: "missing" };
  return text.length > LONGEST_CELL ? { problem: "too-long" } : parse(text);
}

/** A reference that is not among the normalised ones above it; missing when it has nothing but punctuation. */
function readReference(typed: string, seen: ReadonlySet<string>): Cell<string> {
  const key = normaliseReference(typed);
  if (key === "") return { problem: "missing" };
  return seen.has(key) ? { problem: "repeated-reference" } : { value: typed };
}

/** A surname with at least one letter: without, it could never be matched. */
function readSurname(typed: string): Cell<string> {
  return normaliseName(typed) === "" ? { problem: "missing" } : { value: typed };
}

/** A day up to and including today. */
function readPastDate(typed: string, today: CalendarDate): Cell<CalendarDate> {
  const date = parseUkDate(typed);
  if (date === null) return { problem: "not-a-date" };
  return date > today ? { problem: "in-the-future" } : { value: date };
}

/** A past day on which somebody who is at least 16 today was born. */
function readBirthDate(typed: string, today: CalendarDate): Cell<CalendarDate> {
  const born = readPastDate(typed, today);
  return "value" in born && addMonths(born.value, YOUNGEST_AGE_MONTHS) > today ? { problem: "too-young" } : born;
}

/** One of the authority's licensee types, by its short name or by the authority's words: "Private Hire Driver" is private-hire. */
function readLicenseeType(typed: string, licenseeTypes: LicenseeTypes): Cell<string> {
  const wanted = plainWords(typed);
  const known = [...licenseeTypes].find(([type, label]) => plainWords(type) === wanted || plainWords(label) === wanted);
  return known ? { value: known[0] } : { problem: "unknown-licensee-type" };
}

/** New or renewal, in any of the usual words. */
function readKind(typed: string): Cell<"new" | "renewal"> {
  const value = kindIn(typed);
  return value === null ? { problem: "unknown-kind" } : { value };
}

/** An email address, as typed. */
function readEmail(typed: string): Cell<string> {
  return z.email().safeParse(typed).success ? { value: typed } : { problem: "not-an-email" };
}
