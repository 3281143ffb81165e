import { writeItemNumbers } from "#app/domain/course/contact-numbers";
import type { Contact } from "#app/domain/course/contact-schema";
import type { Item } from "#app/domain/course/content-schema";
import { canonicalJson, sha256 } from "#app/domain/ledger/entry";

/** One way an item has read, and the numbers of the versions in which it did. Figures are never mixed across wordings. */
export type Wording = { key: string; item: Item; versions: readonly number[] };

/** The items of one version by their ids, each with the key of its wording. */
export type WordedBank = { number: number; items: ReadonlyMap<string, { key: string; item: Item }> };

/** The bank of a version, its wordings named once for all the attempts that were drawn from it. */
export function wordBank({ number, items }: { number: number; items: ReadonlyMap<string, Item> }): WordedBank {
  return { number, items: new Map([...items].map(([id, item]) => [id, { key: wordingKey(item), item }])) };
}

/** Every wording of every item in these banks, the item as it stands in the newest of them. */
export function collectWordings(banks: readonly WordedBank[]): Map<string, Wording> {
  const wordings = new Map<string, Wording>();
  for (const { number, items } of banks.toSorted((one, other) => one.number - other.number)) {
    for (const { key, item } of items.values()) {
      wordings.set(key, { key, item, versions: [...(wordings.get(key)?.versions ?? []), number] });
    }
  }
  return wordings;
}

/** The same wordings as somebody reads them, with the telephone numbers written out. */
export function writeWordings(wordings: ReadonlyMap<string, Wording>, contacts: readonly Contact[]): Map<string, Wording> {
  return new Map([...wordings].map(([key, wording]) => [key, { ...wording, item: writeItemNumbers(wording.item, contacts) }]));
}

/** True for the wording in which its item stands in the newest version that has it. */
export function isNewest(wording: Wording, all: readonly Wording[]): boolean {
  const newest = Math.max(...wording.versions);
  return all.every((other) => other.item.id !== wording.item.id || Math.max(...other.versions) <= newest);
}

/** Names what a driver reads of an item and how it is marked. What only editors see (reasons, sources, review dates) is left out. */
function wordingKey(item: Item): string {
  const unread = { topic: null, fact: null, outcome: null, critical: null, difficulty: null, source: null, review_by: null };
  const options = item.options.map((option) => ({ ...option, why: null }));
  return `${item.id} ${sha256(canonicalJson({ ...item, ...unread, options }))}`;
}
