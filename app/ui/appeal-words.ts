import type { AppealEvidence, AppealPack } from "#app/domain/assessment/appeal-pack";
import { londonDate, printDateTime, printMoment } from "#app/domain/licensing/calendar-date";
import { policyValueInWords } from "#app/ui/policy-in-words";
import { POLICY_WORDS } from "#app/ui/policy-words";
import { ORDERED_FIELDS } from "#ui/policy-summary";

/** The pack with its policy in words: what is printed and what goes into the file are the same. */
export function completePack({ policy, ...evidence }: AppealEvidence): AppealPack {
  const words = ORDERED_FIELDS.map((field) => ({ setting: POLICY_WORDS[field].label, says: policyValueInWords(policy.rules, field) }));
  return { ...evidence, policy: { ...policy, words } };
}

/** The name of the pack as a file: whose application, which attempt, made on which day. */
export function packFileName({ application, attempt, made }: AppealPack): string {
  const reference = application.reference.replace(/[^A-Za-z0-9]+/g, "-");
  return `appeal-pack-${reference}-attempt-${attempt.number}-${londonDate(new Date(made.at))}.json`;
}

/** An instant of the pack, to the minute. */
export function when(instant: string): string {
  return printDateTime(new Date(instant));
}

/** An instant of the pack, to the second. */
export function whenExactly(instant: string): string {
  return printMoment(new Date(instant));
}

export function doneWords({ at, by }: { at: string; by: string }): string {
  return `${by}, ${when(at)}`;
}

const CLOSED_BY: Record<string, string> = {
  driver: "handed in",
  deadline: "time ran out",
  officers: "countersigned by the second officer",
};

/** How a test ended. */
export function closedByWords(closedBy: string | null): string {
  return CLOSED_BY[closedBy ?? ""] ?? "ended";
}

const CAUSES: Record<string, string> = { adjustment: "an adjustment", "rest-break": "a rest break", officer: "an officer" };

/** Why a deadline moved. */
export function causeWords(cause: string): string {
  return CAUSES[cause] ?? cause;
}
