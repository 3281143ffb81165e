import type { Policy } from "#app/domain/licensing/policy";
import { kindRules } from "./kinds.ts";
import type { KeyedItem, Paper } from "./paper.ts";

export type TopicMark = { topic: string; score: number; outOf: number };

/** `percent` is rounded down to two decimals and only for display; `topics` are in course order, those without an item left out. */
export type Mark = { score: number; outOf: number; percent: number; passed: boolean; criticalMissed: number; topics: TopicMark[] };

type MarkedItem = { topic: string; critical: boolean; point: 0 | 1 };

/**
 * Marks the whole paper by the policy it was sat under: an item without a response is wrong, not missing.
 * `responses` maps item ids to the option ids chosen; `topics` are the course's topics in order. An item that was `voided` is right
 * whatever was answered: the paper keeps its size, so that the draw of the items never decides what a mark is out of.
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
    return voided.has(itemId) ? { ...item, point: 1 } : item;
  });
  if (marked.length === 0) throw new Error("a paper without items cannot be marked");

  const total = sum(marked);
  const criticalMissed = marked.filter((item) => item.critical && item.point === 0).length;
  const topicMarks = topics
    .map((topic) => ({ topic, ...sum(marked.filter((item) => item.topic === topic)) }))
    .filter(({ outOf }) => outOf > 0);
  return {
    ...total,
    percent: Math.floor((total.score * 10_000) / total.outOf) / 100,
    passed: isPass(total, criticalMissed, topicMarks, policy),
    criticalMissed,
    topics: topicMarks,
  };
}

/** The topics in which at least one item was wrong, critical or not, in course order. */
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
  return { topic: item.topic, critical: item.critical, point: kindRules(item.kind).mark(item, chosen) };
}

function sum(marked: readonly MarkedItem[]): { score: number; outOf: number } {
  return { score: marked.filter((item) => item.point === 1).length, outOf: marked.length };
}

function isPass(total: { score: number; outOf: number }, criticalMissed: number, topics: readonly TopicMark[], policy: Policy): boolean {
  if (!reaches(total, policy.pass_mark)) return false;
  if (policy.critical_all_right && criticalMissed > 0) return false;
  const minimum = policy.topic_minimum;
  return minimum === null || topics.every((topic) => reaches(topic, minimum));
}

/** Compares whole numbers, so that no rounding ever decides a pass. */
function reaches(mark: { score: number; outOf: number }, wholePercent: number): boolean {
  return mark.score * 100 >= wholePercent * mark.outOf;
}
