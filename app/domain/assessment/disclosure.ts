import type { ItemOption, Scenario } from "#app/domain/course/content-schema";
import type { Policy } from "#app/domain/licensing/policy";
import type { CorrectedItems, Ruling } from "./correction.ts";
import { findOption } from "./find-option.ts";
import { kindRules } from "./kinds.ts";
import type { TopicMark } from "./marking.ts";
import type { KeyedItem } from "./paper.ts";
import type { AnsweredPaper, StandingMark } from "./remark.ts";
import { scenarioOf, type Story, storyOf } from "./scenario-block.ts";
import { tellOption } from "./told-option.ts";

/**
 * What the result of a closed attempt may say. There is no item in it, and no key: those come from `reviewItems` alone.
 * `mark` is null where the licensing authority says passed or not passed and nothing else. `review`: the items may be seen.
 */
export type ShownResult = {
  passed: boolean;
  mark: { score: number; criticalMissed: number; topics: readonly TopicMark[] } | null;
  review: boolean;
};

/** `why` is null where a correction made the option right or wrong after its reason was written. */
export type ReviewedOption = { text: string; why: string | null; right: boolean; chosen: boolean };

/** One item with its key and what the driver chose. */
export type ReviewedItem = {
  position: number;
  /** The story that begins with this item, or null. */
  story: Story | null;
  situation: string | null;
  stem: string;
  options: ReviewedOption[];
  answered: boolean;
  /** What was done about a fault in it: it counts as right for everybody, or its key is another one now. */
  correction: Ruling["kind"] | null;
};

/** What the policy an attempt was sat under lets its driver see of the result. */
export function shownResult(
  { disclosure }: Pick<Policy, "disclosure">,
  { passed, score, criticalMissed, topics }: StandingMark,
): ShownResult {
  const mark = disclosure === "nothing" ? null : { score, criticalMissed, topics };
  return { passed, mark, review: passed && disclosure === "items-after-pass" };
}

/**
 * The whole paper with keys, reasons and the driver's own choices; null unless the policy allows it and the attempt passed: who failed
 * sits the same bank again. The keys are those of `corrected`: one that was wrong is never shown as the right answer.
 * Throws when the bank lacks an item or an option.
 */
export function reviewItems(
  { paper, responses, policy, items }: AnsweredPaper,
  outcome: StandingMark,
  corrected: CorrectedItems,
  scenarios: readonly Scenario[],
): ReviewedItem[] | null {
  if (!shownResult(policy, outcome).review) return null;
  return paper.items.map(({ itemId, optionIds }, index) => {
    const [item, published] = [corrected.items.get(itemId), items.get(itemId)];
    if (!item || !published) throw new Error(`item ${itemId} is on the paper but not in the bank`);
    const chosen = responses.get(itemId) ?? [];
    const key = corrected.by.has(itemId) ? "key" : null;
    return {
      position: index + 1,
      story: storyBefore(item, items.get(paper.items[index - 1]?.itemId ?? ""), scenarios),
      situation: item.situation ?? null,
      stem: kindRules(item.kind).plainStem(item.stem),
      options: inReadingOrder(item, optionIds).map((id) => reviewOption(item, findOption(item, id), findOption(published, id), chosen)),
      answered: chosen.length > 0,
      correction: corrected.voided.has(itemId) ? "void" : key,
    };
  });
}

/** The story of an item, unless the item before it is about the same. */
function storyBefore({ scenario }: KeyedItem, before: KeyedItem | undefined, scenarios: readonly Scenario[]): Story | null {
  return scenario === undefined || scenario === before?.scenario ? null : storyOf(scenarioOf(scenario, scenarios));
}

/** As the paper had them; what was to be put in order stands in the right order. */
function inReadingOrder(item: KeyedItem, optionIds: readonly string[]): readonly string[] {
  return kindRules(item.kind).optionField.sorts ? item.options.map((option) => option.id) : optionIds;
}

function reviewOption(item: KeyedItem, option: ItemOption, published: ItemOption, chosen: readonly string[]): ReviewedOption {
  return { ...tellOption(item, option, chosen), why: option.correct === published.correct ? option.why : null };
}
