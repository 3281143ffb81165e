import { z } from "zod";
import type { Policy } from "./policy.ts";

type Leaf<Part> = {
  [Key in keyof Part & string]: Part[Key] extends Record<string, unknown> ? `${Key}.${Leaf<Part[Key]>}` : Key;
}[keyof Part & string];

/** A setting of the policy by its path, such as `blueprint.items`. */
export type PolicyField = Leaf<Policy>;

/** How a setting is given: a number, a number or nothing, several numbers in a row, yes or no, one of some choices, or some of them. */
export type PolicyFieldKind = "number" | "number-or-none" | "numbers" | "yes-no" | "choice" | "choices";

const PolicyValue = z.union([z.number(), z.boolean(), z.null(), z.string(), z.array(z.number()), z.array(z.string())]);
export type PolicyValue = z.infer<typeof PolicyValue>;

/** Every setting an administrator can change; a policy that grows does not compile until its new setting stands here. */
export const POLICY_FIELD_KINDS: Record<PolicyField, PolicyFieldKind> = {
  pass_mark: "number",
  "blueprint.items": "number",
  "blueprint.per_topic": "number",
  "blueprint.critical": "number",
  critical_all_right: "yes-no",
  topic_minimum: "number-or-none",
  minutes: "number-or-none",
  places: "choices",
  disclosure: "choice",
  attempts: "number",
  cool_down_hours: "numbers",
  new_applicant_wait_months: "number",
  redo_failed_modules: "yes-no",
  validity_months: "number",
  renewal_window_months: "number",
  accepted_pass_age_months: "number-or-none",
  refresher_pass_age_months: "number-or-none",
};

export const POLICY_FIELDS: readonly PolicyField[] = Object.keys(POLICY_FIELD_KINDS).filter(isPolicyField);

/** What a policy says in one setting. */
export function policyValue(policy: Policy, field: PolicyField): PolicyValue {
  return PolicyValue.parse(field.split(".").reduce<unknown>((part, key) => Reflect.get(Object(part), key), policy));
}

/** The settings in which two policies differ. */
export function changedPolicyFields(before: Policy, after: Policy): PolicyField[] {
  const differs = (field: PolicyField) => writtenValue(policyValue(before, field)) !== writtenValue(policyValue(after, field));
  return POLICY_FIELDS.filter(differs);
}

/** Whether a text is the path of a setting. */
export function isPolicyField(name: string): name is PolicyField {
  return Object.hasOwn(POLICY_FIELD_KINDS, name);
}

/** A value as it stands in one box of a form. */
export function writtenValue(value: PolicyValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Array.isArray(value) ? value.join(", ") : String(value);
}
