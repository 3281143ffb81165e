import { z } from "zod";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import type { LicenseeTypes } from "#app/domain/licensing/import-cells";
import { readApplication } from "#app/domain/licensing/import-row";

const text = z
  .string()
  .default("")
  .transform((typed) => typed.trim().replace(/\s+/g, " "));
/** Three boxes written as one date; nothing when all of them are empty. */
const date = z
  .array(z.string())
  .default([])
  .transform((parts) => (parts.every((part) => part.trim() === "") ? "" : parts.join("/")));

const TypedApplication = z.object({
  reference: text,
  surname: text,
  firstNames: text,
  born: date,
  licenseeType: text,
  kind: text,
  received: date,
  email: text,
  phone: text,
});

type Field = keyof z.infer<typeof TypedApplication>;

/** The field in which each column of an import is typed. */
const FIELDS: readonly (readonly [string, Field])[] = [
  ["reference", "reference"],
  ["surname", "surname"],
  ["first_names", "firstNames"],
  ["date_of_birth", "born"],
  ["licensee_type", "licenseeType"],
  ["kind", "kind"],
  ["received_on", "received"],
  ["email", "email"],
  ["phone", "phone"],
];

/** The form of one application, read by the very rules that an imported file is read by. */
export function applicationForm(licenseeTypes: LicenseeTypes, today: CalendarDate) {
  return TypedApplication.transform((typed, context) => {
    const fields = new Map(FIELDS);
    const cell = (column: string) => {
      const field = fields.get(column);
      return field ? typed[field] : "";
    };
    const read = readApplication(cell, { seen: new Set(), licenseeTypes }, today);
    if ("application" in read) return read.application;
    for (const { column, problem } of read.problems)
      context.addIssue({ code: "custom", path: [fields.get(column) ?? "form"], message: problem });
    return z.NEVER;
  });
}
