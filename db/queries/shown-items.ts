import { type Paper, showChoice, type ShownItem, showItem } from "#app/domain/assessment/paper";
import { writeItemNumbers } from "#app/domain/course/contact-numbers";
import type { Item } from "#app/domain/course/content-schema";
import { textsOf } from "#app/domain/course/item-texts";
import type { Handle } from "../store.ts";
import { listContacts } from "./contacts.ts";
import { readVersion } from "./courses.ts";

/** The item at a position of a paper (from 1) as a driver sees it: without its key, and with telephone numbers as they are today. Throws beyond the paper. */
export async function readShownItem(
  handle: Handle,
  { paper, versionId, position }: { paper: Paper; versionId: string; position: number },
): Promise<ShownItem> {
  const { items, course } = await readVersion(handle, versionId);
  const item = items.get(paper.items[position - 1]?.itemId ?? "");
  if (!item) throw new Error(`the paper has no item ${position} that version ${versionId} knows`);
  const told = [...items.values()].filter((other) => other === item || (item.scenario !== undefined && other.scenario === item.scenario));
  const contacts = told.some(namesNumbers) ? await listContacts(handle) : [];
  const written = told.map((one): [string, Item] => [one.id, writeItemNumbers(one, contacts)]);
  const shown = showItem(paper, new Map(written), position, course.scenarios ?? []);
  if (!shown) throw new Error(`the paper has no item ${position}`);
  return shown;
}

/** A page's values for a response that is saved; none where there is none. */
export async function readShownChoice(
  handle: Handle,
  { paper, versionId, position }: { paper: Paper; versionId: string; position: number },
  saved: { chosen: readonly string[] } | undefined,
): Promise<string[]> {
  const { items } = await readVersion(handle, versionId);
  const paperItem = paper.items[position - 1];
  const item = items.get(paperItem?.itemId ?? "");
  return saved && paperItem && item ? showChoice(paperItem, item, saved.chosen) : [];
}

function namesNumbers(item: Item): boolean {
  return textsOf(item).some((text) => text.includes("{{number:"));
}
