import { z } from "zod";
import type { RowProblem } from "#app/domain/licensing/import-cells";
import { IMPORT_COLUMNS, type Placing } from "#app/domain/licensing/import-columns";
import { PLAIN_TEXT } from "./plain-text.ts";

const text = z.string().max(1000).regex(PLAIN_TEXT);

/** An application that another system hands in: the columns of an imported file, under the names that the API has for them. */
export const NewApplication = z.strictObject({
  reference: text.describe("Your own reference; it is never used twice"),
  surname: text,
  firstNames: text,
  bornOn: z.iso.date(),
  licenseeType: text.describe("The short name or the words that your council has for the type of licence"),
  kind: text.describe("New or Renewal"),
  receivedOn: z.iso.date(),
  email: text.nullish().describe("With it, the applicant is invited at once"),
  phone: text.nullish().describe("A UK mobile number: without an e-mail address, the applicant is invited by text message"),
  licenceNumber: text.nullish().describe("The number of the licence that is renewed"),
});

export type NewApplication = z.infer<typeof NewApplication>;
type Field = keyof NewApplication;

/** What came of it. It names nobody, because it is kept to answer a repeated request. */
export const ApplicationReceipt = z.object({ reference: z.string(), outcome: z.enum(["created", "same"]) });
export type ApplicationReceipt = z.infer<typeof ApplicationReceipt>;

/** The header without which nothing is handed in. Source: draft-ietf-httpapi-idempotency-key-header. */
export const IdempotencyHeaders = z.object({
  "Idempotency-Key": z
    .string()
    .min(1)
    .max(255)
    .describe(
      "Your own name for this request. The same key with the same body gets the same answer for seven days, and nothing happens twice",
    ),
});

const FIELDS: Record<(typeof IMPORT_COLUMNS)[number], Field> = {
  reference: "reference",
  surname: "surname",
  first_names: "firstNames",
  date_of_birth: "bornOn",
  licensee_type: "licenseeType",
  kind: "kind",
  received_on: "receivedOn",
  email: "email",
  phone: "phone",
  licence_number: "licenceNumber",
};

/** Where the columns of a handed-in application stand: in our own order. */
export const API_PLACING: Placing = new Map(IMPORT_COLUMNS.map((column, index) => [column, index]));

/** The application as one line of a file, so that the rules of a file read it. */
export function cellsOf(application: NewApplication): string[] {
  return IMPORT_COLUMNS.map((column) => application[FIELDS[column]] ?? "");
}

/** The name that a column has in the body. */
export function fieldOf(column: string): string {
  return Object.entries(FIELDS).find(([known]) => known === column)?.[1] ?? column;
}

/** What is wrong with one field: what is wrong with a cell of a file, or something that only a JSON body can get wrong. */
export type BodyProblem = { column: string; problem: RowProblem["problem"] | "not-text" | "not-an-iso-date" | "unknown-field" };

/** The body as an application, or everything that is wrong with its form. */
export function readNewApplication(body: unknown): { application: NewApplication } | { problems: BodyProblem[] } {
  const read = NewApplication.safeParse(body);
  if (read.success) return { application: read.data };
  return { problems: read.error.issues.flatMap((issue) => problemsIn(issue, body)) };
}

function problemsIn(issue: z.core.$ZodIssue, body: unknown): BodyProblem[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((field) => ({ column: columnOf(field), problem: "unknown-field" }));
  const field = String(issue.path[0] ?? "");
  const column = columnOf(field);
  if (issue.code === "too_big") return [{ column, problem: "too-long" }];
  if (issue.code === "invalid_format" && issue.format === "date") return [{ column, problem: "not-an-iso-date" }];
  return [{ column, problem: field === "" || isGiven(body, field) ? "not-text" : "missing" }];
}

function isGiven(body: unknown, field: string): boolean {
  return Object.entries(Object(body)).some(([name, value]) => name === field && value !== null);
}

function columnOf(field: string): string {
  return Object.entries(FIELDS).find(([, known]) => known === field)?.[0] ?? field;
}
