import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import type { Item } from "./content-schema.ts";
import { textsOf } from "./item-texts.ts";

/** What an editor looks for in the bank; "" means any. `review` is "overdue" for items whose review date has gone by. */
export type ItemSearch = { topic: string; kind: string; critical: string; review: string; text: string };

/** The items that fit all of a search, in bank order. Words are looked for anywhere in the question, whatever their case. */
export function searchItems(items: readonly Item[], search: ItemSearch, today: CalendarDate): Item[] {
  const { topic, kind, critical, review, text } = search;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    if (topic && item.topic !== topic) return false;
    if (kind && item.kind !== kind) return false;
    if (critical && item.critical !== (critical === "yes")) return false;
    const written = wordsOf(item);
    if (review === "overdue" && !isOverdue(item, today)) return false;
    return words.every((word) => written.includes(word));
  });
}

/** Whether somebody should have looked at this item again before today; the day itself is still in time. */
export function isOverdue(item: Pick<Item, "review_by">, today: CalendarDate): boolean {
  return item.review_by < today;
}

function wordsOf(item: Item): string {
  return [item.id, item.fact, ...textsOf(item)].join("\n").toLowerCase();
}
