/** What a form knows of its last sending: a message per field at fault, and everything that was typed. */
export type FormState = { errors: Record<string, string>; values: Record<string, string | string[]> };

/** A form nobody has sent yet, optionally filled in. */
export function freshForm(values: FormState["values"] = {}): FormState {
  return { errors: {}, values };
}

/** The single value of a field, or "". */
export function valueOf(form: FormState, name: string): string {
  const value = form.values[name];
  return typeof value === "string" ? value : "";
}

/** Every value of a list such as checkboxes. */
export function valuesOf(form: FormState, name: string): string[] {
  const value = form.values[name];
  return Array.isArray(value) ? value : [];
}

/** The same form with its reasons put into words; a reason nobody worded falls back to `other`. */
export function worded(form: FormState | undefined, messages: Record<string, string> & { other: string }): FormState {
  if (!form) return freshForm();
  const errors = Object.entries(form.errors).map(([field, reason]) => [field, messages[reason] ?? messages.other]);
  return { values: form.values, errors: Object.fromEntries(errors) };
}
