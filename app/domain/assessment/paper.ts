import type { ItemKind } from "#app/domain/assessment/kinds";
import type { Item } from "#app/domain/course/content-schema";

/** An item with its key and its topic: for the server's eyes only. */
export type KeyedItem = Item;

/** One item of a paper, with its option ids in the order they are shown. */
export type PaperItem = { itemId: string; optionIds: readonly string[] };

/** The items assembled for one attempt, in the order they are asked. */
export type Paper = { items: readonly PaperItem[] };

/**
 * What a driver's page may know of an item: nothing here hints at the key, and its name might. `position` counts from 1;
 * `value` is the place of the option.
 */
export type ShownItem = {
  position: number;
  of: number;
  kind: ItemKind;
  situation: string | null;
  stem: string;
  options: { value: string; text: string }[];
};

/** The item at a position (from 1) as a driver sees it, or null when the paper has no such position. Throws when the bank lacks the item. */
export function showItem(paper: Paper, items: ReadonlyMap<string, Item>, position: number): ShownItem | null {
  const paperItem = paper.items[position - 1];
  if (!paperItem) return null;
  const { item, options } = findOnPaper(paperItem, items);
  return {
    position,
    of: paper.items.length,
    kind: item.kind,
    situation: item.situation ?? null,
    stem: item.stem,
    options: options.map((option, index) => ({ value: valueAt(index), text: option.text })),
  };
}

/** The option ids behind the values a page sent, each once and in paper order; null when any value is not on this paper. */
export function chosenOptionIds(paperItem: PaperItem, values: readonly string[]): string[] | null {
  const known = new Set(paperItem.optionIds.map((_, index) => valueAt(index)));
  if (!values.every((value) => known.has(value))) return null;
  return paperItem.optionIds.filter((_, index) => values.includes(valueAt(index)));
}

/** The page's values for saved option ids, each once and in paper order. Throws when an option is not on this paper. */
export function shownValues(paperItem: PaperItem, optionIds: readonly string[]): string[] {
  const stray = optionIds.find((id) => !paperItem.optionIds.includes(id));
  if (stray !== undefined) throw new Error(`option ${stray} of item ${paperItem.itemId} is not on this paper`);
  return paperItem.optionIds.flatMap((id, index) => (optionIds.includes(id) ? [valueAt(index)] : []));
}

/**
 * The whole paper written out, key included, for hashing with the ledger: plain JSON values only.
 * Why an option is right or wrong is left out: it is teaching, and takes no part in the mark. Throws when the bank lacks an item.
 */
export function fullPaper(paper: Paper, items: ReadonlyMap<string, Item>): unknown {
  return {
    items: paper.items.map((paperItem) => {
      const { item, options } = findOnPaper(paperItem, items);
      return {
        id: item.id,
        topic: item.topic,
        critical: item.critical,
        kind: item.kind,
        situation: item.situation ?? null,
        stem: item.stem,
        options: options.map(({ id, text, correct }) => ({ id, text, correct })),
      };
    }),
  };
}

function findOnPaper(paperItem: PaperItem, items: ReadonlyMap<string, Item>) {
  const item = items.get(paperItem.itemId);
  if (!item) throw new Error(`item ${paperItem.itemId} is on the paper but not in the bank`);
  const options = paperItem.optionIds.map((id) => {
    const option = item.options.find((candidate) => candidate.id === id);
    if (!option) throw new Error(`option ${id} is on the paper but not in item ${item.id}`);
    return option;
  });
  return { item, options };
}

function valueAt(index: number): string {
  return String(index + 1);
}
