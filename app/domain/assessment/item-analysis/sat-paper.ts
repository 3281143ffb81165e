import { kindRules } from "#app/domain/assessment/kinds";
import type { Paper } from "#app/domain/assessment/paper";
import type { AdjustmentGroup } from "./adjustment-group.ts";
import type { Wording, WordedBank } from "./wording.ts";

/** `mark` is the share of the item's mark gained, 0 to 1; `seconds` is null where nothing was answered. */
export type SatAnswer = { wording: string; chosen: readonly string[]; mark: number; seconds: number | null };

/**
 * One closed attempt as item analysis reads it: nobody's name, only what was answered. `passMark` is in whole percent; `first` tells
 * it from the repeats for the same application.
 */
export type SatPaper = {
  version: number;
  language: string;
  adjustment: AdjustmentGroup;
  first: boolean;
  passed: boolean;
  passMark: number;
  answers: readonly SatAnswer[];
};

/** Closed attempts and every wording their versions have; no figure is shown of the wordings that are `withheld`. */
export type SatPapers = { papers: readonly SatPaper[]; wordings: ReadonlyMap<string, Wording>; withheld?: ReadonlySet<string> };

/** What was chosen last for an item, and when it was first answered. */
export type GivenResponse = { chosen: readonly string[]; firstAt: Date };

/**
 * Marks a paper item by item. An item without a response gains nothing. The time spent on an item is counted from the answer before it,
 * or from the start; a later change of mind does not count. Throws when the bank lacks an item of the paper.
 */
export function readAnswers(
  paper: Paper,
  { items }: WordedBank,
  responses: ReadonlyMap<string, GivenResponse>,
  startedAt: Date,
): SatAnswer[] {
  const seconds = secondsByItem(responses, startedAt);
  return paper.items.map(({ itemId }) => {
    const worded = items.get(itemId);
    if (!worded) throw new Error(`item ${itemId} is on the paper but not in the bank`);
    const { key, item } = worded;
    const chosen = responses.get(itemId)?.chosen ?? [];
    return { wording: key, chosen, mark: kindRules(item.kind).mark(item, chosen), seconds: seconds.get(itemId) ?? null };
  });
}

function secondsByItem(responses: ReadonlyMap<string, GivenResponse>, startedAt: Date): Map<string, number> {
  const inOrder = [...responses].toSorted(([, one], [, other]) => one.firstAt.getTime() - other.firstAt.getTime());
  return new Map(
    inOrder.map(([itemId, { firstAt }], index) => {
      const before = inOrder[index - 1]?.[1].firstAt ?? startedAt;
      return [itemId, (firstAt.getTime() - before.getTime()) / 1000];
    }),
  );
}
