import type { z } from "zod";
import { parseUkDate, printDate } from "./calendar-date.ts";
import { Policy } from "./policy.ts";
import {
  isUnsaid,
  POLICY_FIELD_KINDS,
  POLICY_FIELDS,
  type PolicyField,
  type PolicyFieldKind,
  policyValue,
  writtenValue,
} from "./policy-fields.ts";

/** What a form holds: a text for each setting, and a list where several choices may be ticked. */
export type PolicyFormValues = Readonly<Record<string, string | string[]>>;

/** A policy as its form shows it. */
export function policyFormValues(policy: Policy): Record<string, string | string[]> {
  const shown = (field: PolicyField) => {
    const value = policyValue(policy, field);
    if (POLICY_FIELD_KINDS[field] === "date-or-none" && typeof value === "string") return printDate(value);
    return POLICY_FIELD_KINDS[field] === "choices" && Array.isArray(value) ? value.map(String) : writtenValue(value);
  };
  return Object.fromEntries(POLICY_FIELDS.map((field) => [field, shown(field)]));
}

/** The policy somebody typed, or one message for each setting at fault. */
export function readPolicyForm(
  typed: PolicyFormValues,
): { done: true; policy: Policy } | { done: false; problems: Partial<Record<PolicyField, string>> } {
  const values = POLICY_FIELDS.flatMap((field): [string, unknown][] => {
    const value = read(POLICY_FIELD_KINDS[field], typed[field] ?? []);
    return isUnsaid(field, value) ? [] : [[field, value]];
  });
  const parsed = Policy.safeParse(nest(values));
  if (parsed.success) return { done: true, policy: parsed.data };
  const problems: Partial<Record<PolicyField, string>> = {};
  for (const issue of parsed.error.issues) {
    const place = issue.path.filter((key) => typeof key === "string").join(".");
    const field = POLICY_FIELDS.find((name) => place === name || place.startsWith(`${name}.`));
    if (field) problems[field] ??= messageOf(issue, POLICY_FIELD_KINDS[field]);
  }
  if (Object.keys(problems).length === 0) throw new Error(`no setting is to blame: ${parsed.error.message}`);
  return { done: false, problems };
}

/** What was given as the schema wants it; what is no number stays a text, which the schema refuses. */
function read(kind: PolicyFieldKind, given: string | string[]): unknown {
  if (kind === "choices") return [given].flat();
  const typed = [given].flat().join().trim();
  if (kind === "choice") return typed;
  if (kind === "yes-no") return typed === "yes" ? true : typed === "no" ? false : typed;
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== "");
  if (kind === "numbers") return parts.map(whole);
  if (kind === "names") return parts;
  const lines = typed.split(/\s*\n\s*/).filter((line) => line !== "");
  if (kind === "counts") return Object.fromEntries(lines.map(readCount));
  if (kind === "sections") return lines.map(readSection);
  if ((kind === "number-or-none" || kind === "date-or-none") && typed === "") return null;
  return kind === "date-or-none" ? (parseUkDate(typed) ?? typed) : whole(typed);
}

/** "what-to-do: 4" */
function readCount(line: string): [string, number | string] {
  const [name = "", count = ""] = line.split(/\s*:\s*/);
  return [name, whole(count)];
}

/** "Safeguarding: 80: signs-on-a-journey, what-to-do" */
function readSection(line: string): Record<string, unknown> {
  const [title = "", mark = "", topics = ""] = line.split(/\s*:\s*/);
  return { title, pass_mark: whole(mark), topics: topics.split(/[\s,;]+/).filter((part) => part !== "") };
}

function whole(typed: string): number | string {
  return /^\d{1,6}$/.test(typed) ? Number(typed) : typed;
}

function messageOf(issue: z.core.$ZodIssue, kind: PolicyFieldKind): string {
  if (kind === "yes-no") return "choose yes or no";
  if (kind === "choice") return "choose one";
  if (kind === "names") return "enter short names with commas between them";
  if (kind === "counts") return "write one on each line, such as what-to-do: 4";
  if (kind === "sections") return "write one on each line, such as Safeguarding: 80: signs-on-a-journey, what-to-do";
  if (kind === "choices") return "choose at least one";
  if (kind === "date-or-none") return "enter a date, such as 1 April 2026";
  if (issue.code === "too_small") return issue.origin === "array" ? "enter at least one number" : `enter ${issue.minimum} or more`;
  if (issue.code === "too_big" && issue.origin === "array") return `enter at most ${issue.maximum} numbers`;
  if (issue.code === "too_big") return `enter ${issue.maximum} or less`;
  return kind === "numbers" ? "enter whole numbers with commas between them" : "enter a whole number";
}

/** `blueprint.items` becomes `items` of `blueprint`. */
function nest(entries: readonly [string, unknown][]): Record<string, unknown> {
  const heads = new Set(entries.map(([path]) => path.split(".", 1).join()));
  return Object.fromEntries([...heads].map((head) => [head, valueAt(head, entries)]));
}

function valueAt(head: string, entries: readonly [string, unknown][]): unknown {
  const whole = entries.find(([path]) => path === head);
  if (whole) return whole[1];
  const inside = entries.filter(([path]) => path.startsWith(`${head}.`));
  return nest(inside.map(([path, value]) => [path.slice(head.length + 1), value]));
}
