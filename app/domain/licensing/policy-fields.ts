import { z } from "zod";
import { USUAL_CAP } from "#app/domain/assessment/exposure";
import { type Policy, Section } from "./policy.ts";

type Leaf<Part> = {
  [Key in keyof Part & string]-?: Part[Key] extends Record<string, unknown> ? `${Key}.${Leaf<Part[Key]>}` : Key;
}[keyof Part & string];

/** A setting of the policy by its path, such as `blueprint.items`. */
export type PolicyField = Leaf<Policy>;

/**
 * How a setting is given: a number, a number or nothing, several numbers in a row, a date or nothing, yes or no, one of some choices, or
 * some of them; several names in a row, numbers by name, or sections, one on a line.
 */
export type PolicyFieldKind =
  "number" | "number-or-none" | "numbers" | "date-or-none" | "yes-no" | "choice" | "choices" | "names" | "counts" | "sections";

const Counts = z.record(z.string(), z.number());
const Rows = z.union([z.array(z.number()), z.array(z.string()), z.array(Section), Counts]);
const PolicyValue = z.union([z.number(), z.boolean(), z.null(), z.string(), Rows]);
export type PolicyValue = z.infer<typeof PolicyValue>;

/** Every setting an administrator can change; a policy that grows does not compile until its new setting stands here. */
export const POLICY_FIELD_KINDS: Record<PolicyField, PolicyFieldKind> = {
  pass_mark: "number",
  "blueprint.items": "number",
  "blueprint.per_topic": "number",
  "blueprint.critical": "number",
  "blueprint.topics": "counts",
  "blueprint.difficulty": "counts",
  "blueprint.include": "names",
  "blueprint.scenarios": "number",
  "blueprint.exposure_cap": "number-or-none",
  critical_all_right: "yes-no",
  topic_minimum: "number-or-none",
  sections: "sections",
  sections_rule: "choice",
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
  expiry_reminder_days: "numbers",
  invitation_reminder_days: "numbers",
  training_reminder_days: "numbers",
  refresher_pass_age_months: "number-or-none",
  accepted_from: "date-or-none",
  accepts_other_training: "yes-no",
};

export const POLICY_FIELDS: readonly PolicyField[] = Object.keys(POLICY_FIELD_KINDS).filter(isPolicyField);

/** What a setting of the blueprint is while nothing is said of it. */
const UNSAID: Partial<Record<PolicyField, PolicyValue>> = {
  "blueprint.topics": {},
  "blueprint.difficulty": {},
  "blueprint.include": [],
  "blueprint.scenarios": 0,
  "blueprint.exposure_cap": USUAL_CAP,
};

/** What a policy says in one setting. */
export function policyValue(policy: Policy, field: PolicyField): PolicyValue {
  const said = field.split(".").reduce<unknown>((part, key) => Reflect.get(Object(part), key), policy);
  return PolicyValue.parse(said === undefined ? UNSAID[field] : said);
}

/** Whether a value is the one that a setting has anyway, so that a policy need not say it. */
export function isUnsaid(field: PolicyField, value: unknown): boolean {
  const [given, usual] = [PolicyValue.safeParse(value), UNSAID[field]];
  return usual !== undefined && given.success && writtenValue(given.data) === writtenValue(usual);
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
  if (Array.isArray(value)) return value.some((one) => typeof one === "object") ? value.map(writtenSection).join("\n") : value.join(", ");
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([name, count]) => `${name}: ${count}`)
    .join("\n");
}

function writtenSection(section: z.infer<typeof Section> | string | number): string {
  return typeof section === "object" ? `${section.title}: ${section.pass_mark}: ${section.topics.join(", ")}` : String(section);
}
