import { hasFault } from "./correction.ts";
import type { KeyedItem } from "./paper.ts";

/** One form in which an item was published, and the numbers of the versions that have it so, the newest first. */
export type PublishedForm = { item: KeyedItem; versions: number[] };

type Version = { number: number; items: ReadonlyMap<string, KeyedItem> };

/** The forms of an item through these versions, in their order: a correction reaches one of them. None when no version has the item. */
export function publishedForms(versions: readonly Version[], itemId: string): PublishedForm[] {
  const forms: PublishedForm[] = [];
  for (const { number, items } of versions) {
    const item = items.get(itemId);
    if (!item) continue;
    const known = forms.find((form) => hasFault(item, form.item));
    if (known) known.versions.push(number);
    else forms.push({ item, versions: [number] });
  }
  return forms;
}
