import type { Contact } from "#app/domain/course/contact-schema";
import type { Course, Item } from "#app/domain/course/content-schema";
import { writeItemNumbers } from "#app/domain/course/contact-numbers";
import { assemblePaper } from "./assembly.ts";
import { kindRules } from "./kinds.ts";

/**
 * A paper that a driver could get from this course, written out with its key for an editor: items and options in the order drawn,
 * but for options whose own order is the key.
 * `seed` is a whole number of 32 bits. Refused when the bank cannot fill a paper.
 */
export function drawPreview(
  course: Course,
  seed: number,
  contacts: readonly Contact[],
): { done: true; items: Item[] } | { done: false; reason: "bank-too-small" } {
  const topics = course.modules.map((module) => module.slug);
  const assembly = assemblePaper(course.items, topics, course.blueprint, { seed, met: [] });
  if (!assembly.done) return { done: false, reason: assembly.reason };
  const bank = new Map(course.items.map((item) => [item.id, item]));
  const items = assembly.paper.items.flatMap(({ itemId, optionIds }) => {
    const item = bank.get(itemId);
    if (!item) return [];
    if (kindRules(item.kind).optionField.sorts) return [writeItemNumbers(item, contacts)];
    const options = item.options.toSorted((one, other) => optionIds.indexOf(one.id) - optionIds.indexOf(other.id));
    return [writeItemNumbers({ ...item, options }, contacts)];
  });
  return { done: true, items };
}
