import { canonicalJson } from "#app/domain/ledger/entry";
import type { Policy } from "#app/domain/licensing/policy";
import { type Correction, correctItems } from "./correction.ts";
import { type Mark, markAttempt } from "./marking.ts";
import type { KeyedItem, Paper } from "./paper.ts";

/** Everything that one closed attempt is marked from. `items` and `topics` are those of the version it was sat on. */
export type AnsweredPaper = {
  paper: Paper;
  responses: ReadonlyMap<string, readonly string[]>;
  policy: Policy;
  items: ReadonlyMap<string, KeyedItem>;
  topics: readonly string[];
};

/** What stands on the record of a closed attempt. */
export type StandingMark = Pick<Mark, "passed" | "score" | "criticalMissed" | "topics">;

/**
 * What a correction does to one closed attempt. "stays-passed": the corrected mark would fail it, but nobody loses a pass to
 * our mistake; only an officer may decide that. Mark and result then stay as they are.
 */
export const EFFECTS = ["now-passes", "mark-changes", "stays-passed", "unchanged"] as const;
export type Effect = (typeof EFFECTS)[number];
export type Tally = Record<Effect, number>;

export const NO_EFFECTS: Tally = { "now-passes": 0, "mark-changes": 0, "stays-passed": 0, unchanged: 0 };

/** Marks a closed attempt as it would be marked today: by the policy it was sat under, with every correction of its items. */
export function remark({ paper, responses, policy, items, topics }: AnsweredPaper, corrections: readonly Correction[]): Mark {
  const corrected = correctItems(items, corrections);
  return markAttempt(paper, corrected.items, responses, policy, topics, corrected.voided);
}

/** What comes of it when the mark on the record would become another one. */
export function compare(before: StandingMark, after: StandingMark): Effect {
  if (!before.passed && after.passed) return "now-passes";
  if (before.passed && !after.passed) return "stays-passed";
  return sameMark(before, after) ? "unchanged" : "mark-changes";
}

/**
 * What one of these corrections does to a closed attempt, with the mark that all of them give it. An attempt whose mark
 * does not depend on this one is unchanged by it, whatever the others do.
 */
export function effectOf(
  answered: AnsweredPaper,
  onRecord: StandingMark,
  corrections: readonly Correction[],
  correctionId: string,
): { effect: Effect; mark: Mark } {
  const mark = remark(answered, corrections);
  const others = corrections.filter((correction) => correction.correctionId !== correctionId);
  const effect = sameMark(remark(answered, others), mark) ? "unchanged" : compare(onRecord, mark);
  return { effect, mark };
}

/** The tally with so many effects more. */
export function addEffects(tally: Tally, effects: readonly Effect[]): Tally {
  const more = (effect: Effect) => tally[effect] + effects.filter((one) => one === effect).length;
  return {
    "now-passes": more("now-passes"),
    "mark-changes": more("mark-changes"),
    "stays-passed": more("stays-passed"),
    unchanged: more("unchanged"),
  };
}

function sameMark(one: StandingMark, other: StandingMark): boolean {
  const written = ({ passed, score, criticalMissed, topics }: StandingMark) => canonicalJson([passed, score, criticalMissed, topics]);
  return written(one) === written(other);
}
