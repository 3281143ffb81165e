import type { TopicMark } from "#app/domain/assessment/marking";
import { isPass } from "#app/domain/assessment/pass-rule";
import { addMonths, type CalendarDate } from "./calendar-date.ts";
import type { Policy } from "./policy.ts";
import { isValidOn } from "./validity.ts";

/**
 * A pass in the register; `scorePercent` is the exact percentage (79.6 is below 80), `topics` the mark in each topic,
 * `paper` what the paper that was sat contained.
 */
export type HeldPass = {
  passRecordId: string;
  passedOn: CalendarDate;
  validUntil: CalendarDate;
  scorePercent: number;
  topics: readonly TopicMark[];
  paper: { items: number; critical: number; per_topic: number; criticalAllRight: boolean };
  courseSlug: string;
  revoked: boolean;
};

export type Served = { serves: true } | { serves: false; reasons: PassObjection[] };

type PassObjection = "revoked" | "expired" | "mark-too-low" | "paper-too-short" | "too-old" | "before-policy";

/**
 * Whether a pass also serves another application, by the policy of that one: what was good enough for one licensing authority
 * or licensee type need not be for the next. Every reason against it is named. A critical item that was wrong counts as
 * "mark-too-low" where the policy wants all of them right, and so does a topic or a section below its minimum. The caller offers only passes of the course that the policy names.
 */
export function passServes(pass: HeldPass, policy: Policy, today: CalendarDate): Served {
  const objections: [PassObjection, boolean][] = [
    ["revoked", pass.revoked],
    ["expired", !isValidOn(pass.validUntil, today)],
    ["mark-too-low", !markSuffices(pass, policy)],
    ["paper-too-short", !paperSuffices(pass, policy.blueprint)],
    ["too-old", isTooOld(pass.passedOn, policy.accepted_pass_age_months, today)],
    ["before-policy", policy.accepted_from !== null && pass.passedOn < policy.accepted_from],
  ];
  const reasons = objections.filter(([, applies]) => applies).map(([reason]) => reason);
  return reasons.length === 0 ? { serves: true } : { serves: false, reasons };
}

function markSuffices({ scorePercent, topics, paper }: HeldPass, policy: Policy): boolean {
  return isPass({ total: { score: scorePercent, outOf: 100 }, topics, criticalMissed: paper.criticalAllRight ? 0 : 1 }, policy);
}

function paperSuffices({ paper, topics }: HeldPass, wanted: Policy["blueprint"]): boolean {
  const inTopic = (name: string) => topics.find(({ topic }) => topic === name)?.outOf ?? 0;
  const named = Object.entries(wanted.topics ?? {}).every(([topic, least]) => inTopic(topic) >= least);
  return named && paper.items >= wanted.items && paper.critical >= wanted.critical && paper.per_topic >= wanted.per_topic;
}

/** A pass of exactly the accepted age still serves. */
function isTooOld(passedOn: CalendarDate, acceptedMonths: number | null, today: CalendarDate): boolean {
  return acceptedMonths !== null && today > addMonths(passedOn, acceptedMonths);
}
