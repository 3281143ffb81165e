import { printDate } from "#app/domain/licensing/calendar-date";
import { DEFAULT_POLICY, type Policy } from "#app/domain/licensing/policy";
import { POLICY_FIELD_KINDS, type PolicyField, policyValue } from "#app/domain/licensing/policy-fields";
import { POLICY_WORDS, type PolicyUnit } from "#app/ui/policy-words";

const UNITS: Record<Exclude<PolicyUnit, "percent">, [string, string]> = {
  questions: ["question", "questions"],
  minutes: ["minute", "minutes"],
  attempts: ["attempt", "attempts"],
  months: ["month", "months"],
};

/** What stands behind the box of a setting. */
export function unitOf(field: PolicyField): string | undefined {
  const { unit } = POLICY_WORDS[field];
  return unit === "percent" ? "%" : unit;
}

/** What a policy says in one setting, such as "80%", "40 minutes" or "24 hours, then 7 days". */
export function policyValueInWords(policy: Policy, field: PolicyField): string {
  const { none, unit, choices = {} } = POLICY_WORDS[field];
  const value = policyValue(policy, field);
  if (value === null || (Array.isArray(value) && value.length === 0)) return none ?? "None";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "number") return unit === undefined ? String(value) : counted(value, unit);
  if (POLICY_FIELD_KINDS[field] === "date-or-none") return printDate(String(value));
  if (typeof value === "string") return choices[value] ?? value;
  const several = Array.isArray(value)
    ? value.map((one) => listedInWords(one, choices))
    : Object.entries(value).map(([name, count]) => `${name} ${count}`);
  if (several.length === 0) return none ?? "None";
  return several.join(POLICY_FIELD_KINDS[field] === "numbers" ? ", then " : "; ");
}

function listedInWords(one: number | string | Policy["sections"][number], choices: Record<string, string>): string {
  if (typeof one === "number") return hoursInWords(one);
  return typeof one === "string" ? (choices[one] ?? one) : `${one.title} ${one.pass_mark}% (${one.topics.join(", ")})`;
}

/** The hint of a setting with what it is until an authority says otherwise. */
export function policyHint(field: PolicyField): string {
  return `${POLICY_WORDS[field].hint} Default: ${policyValueInWords(DEFAULT_POLICY, field)}.`;
}

function counted(value: number, unit: PolicyUnit): string {
  if (unit === "percent") return `${value}%`;
  const [one, many] = UNITS[unit];
  return `${value} ${value === 1 ? one : many}`;
}

function hoursInWords(hours: number): string {
  if (hours > 24 && hours % 24 === 0) return `${hours / 24} days`;
  return hours === 1 ? "1 hour" : `${hours} hours`;
}
