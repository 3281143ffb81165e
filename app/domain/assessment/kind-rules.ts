import type { ItemOption, Question } from "#app/domain/course/content-schema";
import { scoreOf } from "./marks.ts";
import type { PaperItem, ShownOption } from "./paper.ts";

/** What an item's mark depends on. */
export type Keyed = Pick<Question, "options" | "marking" | "decoys">;

/** What an option has to do with the right response, in an editor's words: a label, and for a pair the partner. */
export type OptionKey = { label: string; partner?: string; scores: boolean };

/** The column of the editor's form in which an option's share in the key is written. */
export type OptionField = {
  /** Names the form field and, unless it sorts, the option's own field. */
  name: string;
  label: string;
  hint?: string;
  input: "tick" | "text" | "number";
  /** The rows are put in the order of this column's numbers, and nothing else is kept of them. */
  sorts?: true;
  /** What the column says of a saved option; a tick is "yes" or "". */
  write(option: ItemOption, index: number): string;
  /** What is kept of what was typed. */
  read(typed: string): object;
  /** What is wrong with a row, or null. `column` is what the filled-in rows say. */
  mistake(typed: string, row: number, column: readonly string[]): string | null;
};

/** A field that the whole item may have beside its options, one entry a line. */
export type ItemField = {
  name: string;
  label: string;
  hint: string;
  write(item: Pick<Question, "decoys">): string;
  read(lines: readonly string[]): object;
  /** What to say when the content schema refuses it. */
  mistake: string;
};

/**
 * Everything that differs from one kind of item to the next. A kind is one file in `kinds/`, which exports `rules` and `shape`:
 * what its options and its item say beyond those of every kind.
 * A response is a list of strings, `chosen`: what they mean is the kind's own affair.
 */
export type KindDefinition = {
  /** As it is written in content files; the name of its file. */
  kind: string;
  /** How editors read it, and the place among the kinds where they look for it. */
  label: string;
  rank: number;
  /** Tells an editor how its key is written. */
  keyHint: string;
  /** Names the file in `app/ui/kinds/` that asks it. */
  control: string;
  /** Whether its items may give marks for parts of a right response. */
  partMarks: boolean;
  optionField: OptionField;
  itemField: ItemField | null;
  /** A response that is wholly right. */
  key(item: Keyed): string[];
  keyOf(item: Keyed, option: ItemOption): OptionKey;
  /** The same for the record of a paper: plain JSON values. */
  keyFields(item: Keyed, option: ItemOption): Record<string, string | number | boolean | null>;
  /** Whether a response is right as far as this option goes. */
  isRight(item: Keyed, option: ItemOption, chosen: readonly string[]): boolean;
  /** Why an item with this key may not be published. */
  problems(item: Question): string[];
  /** The item with its texts rewritten that only this kind has. */
  rewrite<Item extends Keyed>(item: Item, write: (text: string) => string): Item;
  /** The stem where nothing can be filled in. */
  plainStem(stem: string): string;
  /** The ids of what a paper shuffles beside the options. */
  partIds(item: Keyed): string[];
  /** What stands beside each control in page order, and what can be chosen; nothing hints at the key. */
  ask(paperItem: PaperItem, item: Question): { parts: string[]; options: ShownOption[] };
  /** The response behind the values a page sent, in the order in which it is kept; null when the page never offered them. */
  read(paperItem: PaperItem, item: Keyed, values: readonly string[]): string[] | null;
  /** The page's values for a response; null when it cannot have been given on this paper. */
  show(paperItem: PaperItem, item: Keyed, chosen: readonly string[]): string[] | null;
  /** Whether a response leaves open what must be chosen. */
  isUnfinished(item: Keyed, chosen: readonly string[]): boolean;
  isSame(one: readonly string[], other: readonly string[]): boolean;
  /** What a response is worth in whole units, from 0 to `UNITS` for a wholly right one. */
  units(item: Keyed, chosen: readonly string[]): number;
  /** What somebody scores on average who finishes a response by chance, from 0 to 1. */
  guess(item: Keyed): number;
};

export type KindRules = KindDefinition & {
  /** What a response is worth from 0 to 1: for reading and for statistics; whatever is added up or compared uses `units`. */
  mark(item: Keyed, chosen: readonly string[]): number;
};

/** The rules of a kind from what it says of itself. */
export function defineKind(definition: KindDefinition): KindRules {
  return { ...definition, mark: (item, chosen) => scoreOf(definition.units(item, chosen)) };
}

/** The value of a page for what stands at this place, counted from 0. */
export function valueAt(index: number): string {
  return String(index + 1);
}

/** The place, counted from 0, that a page's value names among so many; null when it names none. */
export function placeOf(value: string, count: number): number | null {
  const index = Number(value) - 1;
  return index >= 0 && index < count && valueAt(index) === value ? index : null;
}
