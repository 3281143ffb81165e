import type { Item, Question, Scenario } from "#app/domain/course/content-schema";
import { findOption } from "./find-option.ts";
import { type ItemKind, kindRules } from "./kinds.ts";
import { type Block, blockOf, scenarioOf } from "./scenario-block.ts";

/** An item with its key and its topic: for the server's eyes only. */
export type KeyedItem = Item;

/**
 * One item of a paper, with its option ids in the order they are shown; for a kind that shows more than its options,
 * `partIds` gives the order of the rest.
 */
export type PaperItem = { itemId: string; optionIds: readonly string[]; partIds?: readonly string[] };

/** The items assembled for one attempt, in the order they are asked. */
export type Paper = { items: readonly PaperItem[] };

/** `value` is the place of the option on this paper. */
export type ShownOption = { value: string; text: string };

/**
 * What a driver's page may know of an item: nothing here hints at the key, and its name might. `position` counts from 1. `parts` is
 * what stands beside each control where one item has several; every control offers the same `options`.
 */
export type ShownItem = {
  position: number;
  of: number;
  kind: ItemKind;
  situation: string | null;
  stem: string;
  parts: string[];
  options: ShownOption[];
  /** The story it is about, if there is one. */
  block: Block | null;
};

/** An item with everything in it that a paper shuffles put in order by `shuffle`. */
export function layOutItem(item: Question & { id: string }, shuffle: (ids: readonly string[]) => string[]): PaperItem {
  const optionIds = shuffle(item.options.map((option) => option.id));
  const partIds = kindRules(item.kind).partIds(item);
  return { itemId: item.id, optionIds, ...(partIds.length > 0 ? { partIds: shuffle(partIds) } : {}) };
}

/**
 * The item at a position (from 1) as a driver sees it, or null when the paper has no such position. `scenarios` are those of the course.
 * Throws when the bank lacks the item, or the course its scenario.
 */
export function showItem(
  paper: Paper,
  items: ReadonlyMap<string, Item>,
  position: number,
  scenarios: readonly Scenario[],
): ShownItem | null {
  const paperItem = paper.items[position - 1];
  if (!paperItem) return null;
  const { item } = findOnPaper(paperItem, items);
  const rules = kindRules(item.kind);
  return {
    position,
    of: paper.items.length,
    kind: item.kind,
    situation: item.situation ?? null,
    stem: rules.plainStem(item.stem),
    ...rules.ask(paperItem, item),
    block: blockOf(item, paper, items, scenarios),
  };
}

/** The response behind the values a page sent, as it is kept; null when any value is not on this paper. */
export function readChoice(paperItem: PaperItem, item: KeyedItem, values: readonly string[]): string[] | null {
  return kindRules(item.kind).read(paperItem, item, values);
}

/** The page's values for a saved response, in page order. Throws when it cannot have been given on this paper. */
export function showChoice(paperItem: PaperItem, item: KeyedItem, chosen: readonly string[]): string[] {
  const values = kindRules(item.kind).show(paperItem, item, chosen);
  if (!values) throw new Error(`a response to item ${paperItem.itemId} is not on this paper: ${chosen.join(", ")}`);
  return values;
}

/**
 * The whole paper written out, key included, for hashing with the ledger: plain JSON values only.
 * Why an option is right or wrong is left out: it is teaching, and takes no part in the mark. Throws when the bank lacks an item, or the course a scenario.
 */
export function fullPaper(paper: Paper, items: ReadonlyMap<string, Item>, scenarios: readonly Scenario[]): unknown {
  return {
    items: paper.items.map((paperItem) => {
      const { item, options } = findOnPaper(paperItem, items);
      const { partIds } = paperItem;
      const rules = kindRules(item.kind);
      return {
        id: item.id,
        topic: item.topic,
        critical: item.critical,
        kind: item.kind,
        ...(item.scenario === undefined ? {} : { scenario: scenarioOf(item.scenario, scenarios) }),
        situation: item.situation ?? null,
        stem: item.stem,
        ...(item.marking ? { marking: item.marking } : {}),
        options: options.map((option) => ({ id: option.id, text: option.text, ...rules.keyFields(item, option) })),
        ...(partIds ? { choices: rules.ask(paperItem, item).options.map(({ text }, index) => ({ id: partIds[index] ?? "", text })) } : {}),
      };
    }),
  };
}

function findOnPaper(paperItem: PaperItem, items: ReadonlyMap<string, Item>) {
  const item = items.get(paperItem.itemId);
  if (!item) throw new Error(`item ${paperItem.itemId} is on the paper but not in the bank`);
  return { item, options: paperItem.optionIds.map((id) => findOption(item, id)) };
}
