import { z } from "zod";
import { addMonths, parseUkDate, type CalendarDate } from "./calendar-date.ts";
import { withNought } from "./mobile-number.ts";
import { normaliseName } from "./person-name.ts";
import { kindIn, plainWords } from "./plain-words.ts";
import { normaliseReference } from "./reference.ts";

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
export type Cell<Value> = { value: Value } | { problem: CellProblem };

/** Fareguard's judgement, to catch a mistyped birth date; the authority's own minimum age is a matter for its licensing system. */
const YOUNGEST_AGE_MONTHS = 16 * 12;

/** No name, reference or address of this job is longer, and no page has room for one that is. */
const LONGEST_CELL = 100;

/** Reads cells of one row and keeps what is wrong with each; `typed` gives the trimmed text of a column. */
export function problemCollector(typed: (column: string) => string) {
  const problems: RowProblem[] = [];
  const read = <Value>(column: string, parse: (text: string) => Cell<Value>): Value | null => {
    const cell = readCell(typed(column), parse);
    if ("value" in cell) return cell.value;
    problems.push({ column, problem: cell.problem });
    return null;
  };
  return { problems, read };
}

/** What a cell says that is not empty and not longer than any name of this job. */
function readCell<Value>(text: string, parse: (text: string) => Cell<Value>): Cell<Value> {
  if (text === "") return { problem: "missing" };
  return text.length > LONGEST_CELL ? { problem: "too-long" } : parse(text);
}

/** A reference that is not among the normalised ones above it; missing when it has nothing but punctuation. */
export function readReference(typed: string, seen: ReadonlySet<string>): Cell<string> {
  const key = normaliseReference(typed);
  if (key === "") return { problem: "missing" };
  return seen.has(key) ? { problem: "repeated-reference" } : { value: typed };
}

/** A surname with at least one letter: without, it could never be matched. */
export function readSurname(typed: string): Cell<string> {
  return normaliseName(typed) === "" ? { problem: "missing" } : { value: typed };
}

/** Any day, also with the midnight that spreadsheets put after it. */
export function readDate(typed: string): Cell<CalendarDate> {
  const date = parseUkDate(typed.replace(/(?<=\d)[ T]0{1,2}:00(:00)?(\.0+)?Z?$/, ""));
  return date === null ? { problem: "not-a-date" } : { value: date };
}

/** A day up to and including today. */
export function readPastDate(typed: string, today: CalendarDate): Cell<CalendarDate> {
  const date = readDate(typed);
  return "value" in date && date.value > today ? { problem: "in-the-future" } : date;
}

/** A past day on which somebody who is at least 16 today was born. */
export function readBirthDate(typed: string, today: CalendarDate): Cell<CalendarDate> {
  const born = readPastDate(typed, today);
  return "value" in born && addMonths(born.value, YOUNGEST_AGE_MONTHS) > today ? { problem: "too-young" } : born;
}

/** One of the authority's licensee types, by its short name or by the authority's words: "Private Hire Driver" is private-hire. */
export function readLicenseeType(typed: string, licenseeTypes: LicenseeTypes): Cell<string> {
  const wanted = plainWords(typed);
  const known = [...licenseeTypes].find(([type, label]) => plainWords(type) === wanted || plainWords(label) === wanted);
  return known ? { value: known[0] } : { problem: "unknown-licensee-type" };
}

/** New or renewal, in any of the usual words. */
export function readKind(typed: string): Cell<"new" | "renewal"> {
  const value = kindIn(typed);
  return value === null ? { problem: "unknown-kind" } : { value };
}

/** An email address, as typed. */
export function readEmail(typed: string): Cell<string> {
  return z.email().safeParse(typed).success ? { value: typed } : { problem: "not-an-email" };
}

/** A telephone number of any kind, as typed; only a nought that a spreadsheet took is put back. */
export function readPhone(typed: string): Cell<string> {
  return { value: withNought(typed) };
}
