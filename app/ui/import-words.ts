import type { Outcome, RowProblem } from "#app/domain/licensing/application-import";
import type { Column, ImportKind } from "#app/domain/licensing/import-columns";
import { type FileProblem, LARGEST_FILE, MOST_LINES } from "#app/domain/licensing/import-file";

/** What each column of a file is called on our pages, and what to tell somebody who makes their first file. */
export const COLUMN_WORDS: Record<Column, { name: string; what: string }> = {
  reference: { name: "Reference", what: "The reference of the application in your licensing system, such as CH-2026-0117." },
  surname: { name: "Surname", what: "The surname, as in your licensing system." },
  first_names: { name: "First names", what: "The first names." },
  date_of_birth: { name: "Date of birth", what: "The date of birth: 27/03/1978, 27 March 1978 or 1978-03-27." },
  licensee_type: { name: "Licence", what: "The kind of licence, one of:" },
  kind: { name: "New or renewal", what: "The word New or Renewal." },
  received_on: { name: "Date received", what: "The date you received the application, up to today." },
  email: { name: "E-mail address", what: "The person’s e-mail address. It may be empty, and so may the whole column." },
  licence_number: { name: "Licence number", what: "The number of the licence, which the badge shows." },
  expires_on: { name: "Expiry", what: "The last day of the licence: 27/03/2027, 27 March 2027 or 2027-03-27." },
  phone: { name: "Telephone", what: "The person’s telephone number. It may be empty, and so may the whole column." },
};

/** What is wrong with a cell, or with the field of the form; `name` is the column's. */
const PROBLEM_WORDS: Record<RowProblem["problem"] | "reference-taken", (name: string) => string> = {
  missing: (name) => `${name} is missing`,
  "too-long": (name) => `${name} is longer than 100 characters`,
  "not-a-date": (name) => `${name} is not a real date with a year of four digits`,
  "in-the-future": (name) => `${name} is in the future`,
  "unknown-licensee-type": (name) => `${name} is not one of yours`,
  "unknown-kind": (name) => `${name} must say New or Renewal`,
  "repeated-reference": (name) => `${name} is on an earlier line too`,
  "not-an-email": (name) => `${name} is not complete, such as name@example.com`,
  "too-young": (name) => `${name} would make the applicant younger than 16`,
  "reference-taken": (name) => `${name} belongs to an application you have already`,
};

/** A column's own words, or its name where there are none. */
export function columnName(column: string): string {
  return Object.entries(COLUMN_WORDS).find(([known]) => known === column)?.[1].name ?? column;
}

/** A problem in words; `problem` comes back from a form as plain text. */
export function problemWords(column: string, problem: string): string {
  const known = Object.entries(PROBLEM_WORDS).find(([name]) => name === problem);
  return known ? known[1](columnName(column)) : `Check: ${columnName(column)}`;
}

/** What happens to a line of the file; a register is the last word on its licences, an application is not changed by a file. */
const OUTCOMES: Record<ImportKind, Record<Outcome, { name: string; colour: string; what: string }>> = {
  applications: {
    new: { name: "New", colour: "green", what: "Will be added." },
    same: { name: "Same", colour: "grey", what: "You have it already, just so." },
    differs: { name: "Differs", colour: "yellow", what: "You have it already and it is not changed" },
    wrong: { name: "Wrong", colour: "red", what: "Left out" },
  },
  licences: {
    new: { name: "New", colour: "green", what: "Will be added." },
    same: { name: "Same", colour: "grey", what: "You have it already, just so." },
    differs: { name: "Changed", colour: "yellow", what: "Will be brought up to date" },
    wrong: { name: "Wrong", colour: "red", what: "Left out" },
  },
};

export function outcomeWords(kind: ImportKind, outcome: Outcome) {
  return OUTCOMES[kind][outcome];
}

export type ShownLine = {
  line: number;
  outcome: Outcome;
  reference: string | null;
  name: string;
  notes: { problems?: readonly RowProblem[]; fields?: readonly Column[] };
};

/** What a line says for itself, without its outcome. */
export function lineWords(
  kind: ImportKind,
  { outcome, notes: { problems = [], fields = [] } }: Pick<ShownLine, "outcome" | "notes">,
): string {
  if (outcome === "wrong") return problems.map(({ column, problem }) => problemWords(column, problem)).join(". ");
  const { what } = outcomeWords(kind, outcome);
  return outcome === "differs" ? `${what}. Different here: ${fields.map(columnName).join(", ")}` : what;
}

/** Everything that is said differently of the two kinds of file. */
export const KIND_WORDS: Record<ImportKind, { title: string; upload: string; back: string; backHref: string; one: string; many: string }> =
  {
    applications: {
      title: "Import applications",
      upload: "/officer/applications/import",
      back: "Applications",
      backHref: "/officer/applications",
      one: "application",
      many: "applications",
    },
    licences: {
      title: "Import your licence register",
      upload: "/officer/renewals/import",
      back: "Renewals",
      backHref: "/officer/renewals",
      one: "licence",
      many: "licences",
    },
  };

/** So many applications or licences. */
export function manyWords(kind: ImportKind, number: number): string {
  return number === 1 ? `1 ${KIND_WORDS[kind].one}` : `${number.toLocaleString("en-GB")} ${KIND_WORDS[kind].many}`;
}

export type UploadReason = FileProblem["reason"] | "malformed" | "not-text" | "file-missing" | "file-large";

/** Why a file was not taken. */
const UPLOAD_PROBLEMS: Record<UploadReason, string> = {
  "file-missing": "Choose the file that your licensing system exported",
  "file-large": `The file is larger than ${LARGEST_FILE / 1024 / 1024} MB. Split it in two`,
  "file-empty": "The file is empty",
  "file-without-lines": "The file has a heading but nothing below it",
  "too-many-lines": `The file has more than ${MOST_LINES.toLocaleString("en-GB")} lines. Split it in two`,
  "columns-missing": "The file does not have the columns we need",
  malformed: "The file cannot be read",
  "not-text": "This is not a CSV file. Open it in your spreadsheet, choose “Save as”, then “CSV UTF-8”",
};

type Problem = { reason: UploadReason; columns?: readonly string[]; line?: number };

/** The same with what this file in particular lacks. */
export function uploadProblemWords({ reason, columns, line }: Problem): string {
  if (columns) return `${UPLOAD_PROBLEMS[reason]}. Missing: ${columns.map(columnName).join(", ")}`;
  if (line)
    return `${UPLOAD_PROBLEMS[reason]} from line ${line} on. Look for a quotation mark (") that has no partner, or save the file again as CSV`;
  return UPLOAD_PROBLEMS[reason];
}

/** The words for a reason that comes back from the form as plain text. */
export function uploadErrorWords(reason: string): string {
  return Object.entries(UPLOAD_PROBLEMS).find(([known]) => known === reason)?.[1] ?? UPLOAD_PROBLEMS.malformed;
}
