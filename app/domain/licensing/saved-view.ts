import { type QueueSearch, readQueueSearch, writeQueueSearch } from "./queue.ts";

/** More than these nobody finds their way among. */
export const MOST_VIEWS = 20;

export type ViewRefusal = "nothing-to-save" | "name-taken" | "too-many";

/**
 * The filters of a search as a view keeps them: never what was typed, which may be somebody's name and would outlive its erasure.
 * Empty when no filter is set.
 */
export function viewOf(search: QueueSearch): string {
  return new URLSearchParams(writeQueueSearch({ ...search, text: "" })).toString();
}

/** The search that a kept view stands for. */
export function searchOfView(kept: string): QueueSearch {
  const asked = new URLSearchParams(kept);
  return readQueueSearch((name) => asked.get(name));
}

/** Whether one more view may be kept beside those there are. */
export function decideView(
  { name, kept }: { name: string; kept: string },
  existing: readonly { name: string }[],
): { done: true } | { done: false; reason: ViewRefusal } {
  if (kept === "") return { done: false, reason: "nothing-to-save" };
  if (existing.some((view) => view.name.toLowerCase() === name.toLowerCase())) return { done: false, reason: "name-taken" };
  return existing.length >= MOST_VIEWS ? { done: false, reason: "too-many" } : { done: true };
}
