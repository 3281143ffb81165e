import { printDate } from "#app/domain/licensing/calendar-date";
import type { Policy } from "#app/domain/licensing/policy";

/** The policy's rules of which passes count, in one or two sentences, wherever an officer decides by them. */
export function AcceptanceRules({ policy }: { policy: Policy }) {
  const { accepted_pass_age_months: months, accepted_from: from } = policy;
  const age = months === null ? "A pass counts while it is valid" : `A pass counts for ${monthsWords(months)} before your decision`;
  return <>{from === null ? `${age}.` : `${age}, and not if it is from before ${printDate(from)}.`}</>;
}

function monthsWords(months: number): string {
  return months === 1 ? "1 month" : `${months} months`;
}
