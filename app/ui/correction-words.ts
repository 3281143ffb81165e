import type { Effect } from "#app/domain/assessment/remark";

/** Why a correction was not proposed, applied or declined, in the words an editor reads. A reason without words does not compile where it is used. */
export const CORRECTION_REFUSALS = {
  "no-key": "This kind of question has no options to tick. It can only be taken out of the marking",
  "nothing-right": "Tick the options that are right",
  "all-right": "With every option right, the question tests nothing. Take it out of the marking instead",
  "not-an-option": "One of the ticked options is not in this question. Open it again and tick the right ones",
  "changes-nothing": "The question is marked like this already",
  "already-proposed": "A correction of this question waits for a decision. Decide on that one first",
  "own-proposal": "You proposed this correction. Another editor must look at it and apply it",
  "already-decided": "Somebody decided on this correction while you had it open",
};

/** Those of them that are about the ticked options. */
export const KEY_REFUSALS: ReadonlySet<string> = new Set(["nothing-right", "all-right", "not-an-option"]);

/** What a correction does to closed tests, as the preview counts them. */
export const EFFECT_WORDS: Record<Effect, string> = {
  "now-passes": "Failed, and pass with it",
  "mark-changes": "Another mark, the same result",
  "stays-passed": "Passed, and would not pass with it",
  unchanged: "Nothing changes",
};

export const STATE_WORDS = {
  proposed: { words: "Proposed", className: "govuk-tag--yellow" },
  "under-way": { words: "Being applied", className: "govuk-tag--blue" },
  applied: { words: "Applied", className: "govuk-tag--green" },
  declined: { words: "Declined", className: "govuk-tag--grey" },
};

export type CorrectionState = keyof typeof STATE_WORDS;

/** Where a correction stands. */
export function correctionState(correction: { decision: "applied" | "declined" | null; finishedAt: Date | null }): CorrectionState {
  if (correction.decision === null) return "proposed";
  if (correction.decision === "declined") return "declined";
  return correction.finishedAt ? "applied" : "under-way";
}
