import { canonicalJson } from "#app/domain/ledger/entry";
import { kindRules } from "./kinds.ts";
import type { KeyedItem, Paper } from "./paper.ts";

/** What becomes of a faulty item: it counts as right for everybody, or other options are right than its key says. */
export type Ruling = { kind: "void" } | { kind: "key"; right: readonly string[] };

/** A ruling on an item; `faulty` is the item as it was published. In a list they stand as they were decided: the last one counts. */
export type Correction = { correctionId: string; faulty: KeyedItem; ruling: Ruling };

/** The items of one version with what was corrected in them. `voided` are right whatever was answered; `by` names the corrections that count. */
export type CorrectedItems = { items: ReadonlyMap<string, KeyedItem>; voided: ReadonlySet<string>; by: ReadonlyMap<string, string> };

/** Fields of an item that nobody reads on a paper and that its mark does not depend on, but for the weight of a critical one. */
const ABOUT_THE_ITEM = new Set(["topic", "fact", "outcome", "critical", "difficulty", "source", "review_by"]);

/** Whether an item of any version is the faulty one: the same question with the same options and key. Mended, it is another. */
export function hasFault(item: KeyedItem, faulty: KeyedItem): boolean {
  return item === faulty || canonicalJson(questionOf(item)) === canonicalJson(questionOf(faulty));
}

/** Whether its key says which options are right, so that it can be corrected by ticking others. */
export function hasChoiceKey(item: Pick<KeyedItem, "kind">): boolean {
  return ["radios", "checkboxes"].includes(kindRules(item.kind).control);
}

/** The items of a version as attempts on it are marked now. Items without the fault stay as they are. */
export function correctItems(items: ReadonlyMap<string, KeyedItem>, corrections: readonly Correction[]): CorrectedItems {
  const corrected = { items: new Map(items), voided: new Set<string>(), by: new Map<string, string>() };
  for (const { correctionId, faulty, ruling } of corrections) {
    const item = items.get(faulty.id);
    if (!item || !hasFault(item, faulty)) continue;
    corrected.items.set(item.id, correctedItem(item, ruling));
    corrected.voided.delete(item.id);
    if (ruling.kind === "void") corrected.voided.add(item.id);
    corrected.by.set(item.id, correctionId);
  }
  return corrected;
}

/** The ids of the corrections that the mark of this paper rests on, each once, in paper order. */
export function correctionsOnPaper(paper: Paper, by: CorrectedItems["by"]): string[] {
  return paper.items.flatMap(({ itemId }) => by.get(itemId) ?? []);
}

function correctedItem(item: KeyedItem, ruling: Ruling): KeyedItem {
  if (ruling.kind === "void") return item;
  return { ...item, options: item.options.map((option) => ({ ...option, correct: ruling.right.includes(option.id) })) };
}

/** The order in which the bank lists the options of a choice says nothing: every paper shuffles them. */
function questionOf(item: KeyedItem): unknown {
  const fields = Object.entries(item).filter(([name]) => !ABOUT_THE_ITEM.has(name));
  const options = item.options.map((option) => Object.fromEntries(Object.entries(option).filter(([name]) => name !== "why")));
  const listed = hasChoiceKey(item) ? options.toSorted((one, other) => String(one.id).localeCompare(String(other.id), "en")) : options;
  return { ...Object.fromEntries(fields), options: listed };
}
