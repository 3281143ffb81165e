import { kindRules } from "./kinds.ts";
import type { KeyedItem, Paper } from "./paper.ts";

/** Seconds after the deadline in which a response is still taken: it was sent in time and spent them on the network. */
export const GRACE_SECONDS = 5;

export type ResponseRefusal =
  "attempt-closed" | "out-of-time" | "not-on-paper" | "not-an-option" | "nothing-chosen" | "unfinished" | "superseded";

export type ResponseDecision = { done: true; revision: number; unchanged: boolean } | { done: false; reason: ResponseRefusal };

/**
 * `chosen` is what `readChoice` made of the page's values: null when one of them is not on this paper.
 * `basedOn` is the revision the page was rendered with, 0 for none. `latest` is what is saved for this item.
 */
type PostedResponse = {
  closed: boolean;
  deadlineAt: Date | null;
  paper: Paper;
  items: ReadonlyMap<string, KeyedItem>;
  itemId: string;
  chosen: readonly string[] | null;
  basedOn: number;
  latest: { revision: number; chosen: readonly string[] } | null;
};

/**
 * Whether a response is saved, and as which revision: the first is 1, and an unchanged choice keeps its number, so a repeated post is harmless.
 * A page older than the latest revision never overwrites it with another choice.
 */
export function decideResponse(input: PostedResponse, now: Date): ResponseDecision {
  const { chosen, latest } = input;
  if (input.closed) return { done: false, reason: "attempt-closed" };
  if (isOutOfTime(input.deadlineAt, now)) return { done: false, reason: "out-of-time" };

  const paperItem = input.paper.items.find((candidate) => candidate.itemId === input.itemId);
  const item = input.items.get(input.itemId);
  if (!paperItem || !item) return { done: false, reason: "not-on-paper" };
  const rules = kindRules(item.kind);
  if (!chosen || !rules.show(paperItem, item, chosen)) return { done: false, reason: "not-an-option" };
  if (chosen.length === 0) return { done: false, reason: "nothing-chosen" };
  if (rules.isUnfinished(item, chosen)) return { done: false, reason: "unfinished" };

  if (!latest) return { done: true, revision: 1, unchanged: false };
  if (rules.isSame(chosen, latest.chosen)) return { done: true, revision: latest.revision, unchanged: true };
  if (latest.revision > input.basedOn) return { done: false, reason: "superseded" };
  return { done: true, revision: latest.revision + 1, unchanged: false };
}

/** True once the deadline and its grace have passed; the last instant of the grace is still in time. Without a deadline never. */
export function isOutOfTime(deadlineAt: Date | null, now: Date): boolean {
  return deadlineAt !== null && now.getTime() > deadlineAt.getTime() + GRACE_SECONDS * 1000;
}
