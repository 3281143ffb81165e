import type { Policy } from "#app/domain/licensing/policy";
import { kindRules } from "./kinds.ts";
import { scoreOf, UNITS } from "./marks.ts";
import type { KeyedItem, Paper } from "./paper.ts";
import { isPass, type Tally } from "./pass-rule.ts";

/** A score may be a fraction where an item gives marks for its parts. */
export type TopicMark = { topic: string; score: number; outOf: number };

/** `percent` is rounded down to two decimals and only for display; `topics` are in course order, those without an item left out. */
export type Mark = { score: number; outOf: number; percent: number; passed: boolean; criticalMissed: number; topics: TopicMark[] };

type MarkedItem = { topic: string; critical: boolean; units: number };

/**
 * Marks the whole paper by the policy it was sat under: an item without a response is wrong, not missing.
 * A critical item that is right only in part counts as missed. `responses` maps item ids to what was chosen; `topics` are the
 * course's topics in order. An item that was `voided` is right whatever was answered: the paper keeps its size, so that the draw of
 * the items never decides what a mark is out of.
 * Throws on an empty paper, and on an item that the bank or the course does not know.
 */
export function markAttempt(
  paper: Paper,
  items: ReadonlyMap<string, KeyedItem>,
  responses: ReadonlyMap<string, readonly string[]>,
  policy: Policy,
  topics: readonly string[],
  voided: ReadonlySet<string> = new Set(),
): Mark {
  const marked = paper.items.map(({ itemId }): MarkedItem => {
    const item = markItem(itemId, items, responses.get(itemId) ?? [], topics);
    return voided.has(itemId) ? { ...item, units: UNITS } : item;
  });
  if (marked.length === 0) throw new Error("a paper without items cannot be marked");

  const criticalMissed = marked.filter((item) => item.critical && item.units < UNITS).length;
  const topicMarks = topics
    .map((topic) => ({ topic, ...tally(marked.filter((item) => item.topic === topic)) }))
    .filter(({ outOf }) => outOf > 0);
  return {
    ...tally(marked),
    percent: Math.floor((sum(marked) * 10_000) / (marked.length * UNITS)) / 100,
    passed: isPass({ total: tally(marked), criticalMissed, topics: topicMarks }, policy),
    criticalMissed,
    topics: topicMarks,
  };
}

/** The topics in which at least one item was not wholly right, critical or not, in course order. */
export function topicsToRedo(mark: Pick<Mark, "topics">): string[] {
  return mark.topics.filter(({ score, outOf }) => score < outOf).map(({ topic }) => topic);
}

/** The smallest number of right items that reaches a whole percent of a paper. */
export function marksNeeded(wholePercent: number, outOf: number): number {
  return Math.ceil((wholePercent * outOf) / 100);
}

function markItem(itemId: string, items: ReadonlyMap<string, KeyedItem>, chosen: readonly string[], topics: readonly string[]): MarkedItem {
  const item = items.get(itemId);
  if (!item) throw new Error(`item ${itemId} is on the paper but not in the bank`);
  if (!topics.includes(item.topic)) throw new Error(`item ${itemId} is of topic ${item.topic}, which the course does not have`);
  return { topic: item.topic, critical: item.critical, units: kindRules(item.kind).units(item, chosen) };
}

function tally(marked: readonly MarkedItem[]): Tally {
  return { score: scoreOf(sum(marked)), outOf: marked.length };
}

function sum(marked: readonly MarkedItem[]): number {
  return marked.reduce((units, item) => units + item.units, 0);
}
