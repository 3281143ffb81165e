import { type BodyProblem, fieldOf } from "#app/domain/api/new-application";
import type { FieldError } from "#app/domain/api/problem";
import { columnName, problemWords } from "#app/ui/import-words";

/** Why a request is not taken that bears the name of another one. */
export const REQUEST_KEY_USED = "This Idempotency-Key stands for another body already. Send a new key with a new request";

/** What only a JSON body can get wrong; the rest has the words of an imported file. */
const BODY_PROBLEMS = new Map<string, (name: string) => string>([
  ["not-text", (name) => `${name} must be text`],
  ["not-an-iso-date", (name) => `${name} must be a real date such as 2026-03-27`],
  ["unknown-field", (name) => `${name} is not a field of an application`],
]);

/** Each field at fault with what is wrong, in the words that an import shows. */
export function bodyErrors(problems: readonly BodyProblem[]): FieldError[] {
  return problems.map(({ column, problem }) => {
    const field = fieldOf(column) || "body";
    const own = BODY_PROBLEMS.get(problem);
    return { field, detail: own ? own(column === "" ? "The body" : columnName(column)) : problemWords(column, problem) };
  });
}

/** The fields in which an application differs from the one that is held. */
export function conflictErrors(columns: readonly string[]): FieldError[] {
  return columns.map((column) => ({ field: fieldOf(column), detail: `${columnName(column)} is different in the application you have` }));
}
