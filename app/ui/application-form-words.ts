import type { FormState } from "#app/ui/form-state";
import { problemWords } from "#app/ui/import-words";

/** The column of an imported file whose rules each field of the form obeys. */
const COLUMN_OF: Record<string, string> = {
  reference: "reference",
  surname: "surname",
  firstNames: "first_names",
  born: "date_of_birth",
  licenseeType: "licensee_type",
  kind: "kind",
  received: "received_on",
  email: "email",
  phone: "phone",
};

/** The form with its mistakes in the words that an imported file gets too. */
export function wordedApplication(form: FormState): FormState {
  const errors = Object.entries(form.errors).map(([field, problem]) => [field, problemWords(COLUMN_OF[field] ?? field, problem)]);
  return { values: form.values, errors: Object.fromEntries(errors) };
}
