import { FormDataParseError, parseFormData } from "@remix-run/form-data-parser";
import { data } from "react-router";
import { z } from "zod";
import { parseDateParts } from "#app/domain/licensing/calendar-date";
import { LARGEST_BODY } from "./guard.ts";

export type FormValues = Record<string, string | string[]>;
/** One message for each field at fault, by the field's name. */
export type FormErrors = Record<string, string>;
export type ParsedForm<Input> = { ok: true; input: Input; values: FormValues } | { ok: false; errors: FormErrors; values: FormValues };

/** A date typed in three boxes, as `YYYY-MM-DD`; `message` stands for every way it can be wrong. */
export function typedDate(message: string) {
  const part = z.string({ error: message });
  return z.tuple([part, part, part], { error: message }).transform(([day, month, year], context) => {
    const date = parseDateParts(day, month, year);
    if (!date) context.addIssue({ code: "custom", message });
    return date ?? z.NEVER;
  });
}

/**
 * Reads a form against its schema. Names ending in `[]` are lists; files come as `File`. What was typed comes back in
 * `values`, so that a form with mistakes loses nothing. A body that is no form at all answers 400.
 */
export async function parseForm<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<ParsedForm<z.infer<Schema>>> {
  const form = await readForm(request);
  const names = [...new Set(form.keys())];
  const raw = Object.fromEntries(
    names.map((name) => (name.endsWith("[]") ? [name.slice(0, -2), form.getAll(name)] : [name, form.get(name)])),
  );
  const values = Object.fromEntries(Object.entries(raw).flatMap(([name, value]) => typedText(name, value)));
  const result = schema.safeParse({ ...raw, ...datesIn(raw) });
  if (result.success) return { ok: true, input: result.data, values };
  return { ok: false, errors: firstErrors(result.error), values };
}

async function readForm(request: Request): Promise<FormData> {
  try {
    return await parseFormData(request, { maxFiles: 1, maxFileSize: LARGEST_BODY });
  } catch (error) {
    if (error instanceof FormDataParseError || error instanceof TypeError) throw data(null, 400);
    throw error;
  }
}

/** Puts `born-day`, `born-month` and `born-year` together as `born`. */
function datesIn(raw: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(raw).flatMap((name) => (name.endsWith("-day") ? [name.slice(0, -4)] : []));
  return Object.fromEntries(names.map((name) => [name, [raw[`${name}-day`], raw[`${name}-month`], raw[`${name}-year`]]]));
}

function typedText(name: string, value: unknown): [string, string | string[]][] {
  if (/password/i.test(name)) return [];
  if (typeof value === "string") return [[name, value]];
  if (Array.isArray(value)) return [[name, value.filter((entry) => typeof entry === "string")]];
  return [];
}

function firstErrors(error: z.ZodError): FormErrors {
  const errors: FormErrors = {};
  for (const issue of error.issues) errors[String(issue.path[0] ?? "form")] ??= issue.message;
  return errors;
}
