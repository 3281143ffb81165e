import { type Paper, type ShownItem, showItem } from "#app/domain/assessment/paper";
import { writeItemNumbers } from "#app/domain/course/contact-numbers";
import type { Item } from "#app/domain/course/content-schema";
import type { Handle } from "../store.ts";
import { listContacts } from "./contacts.ts";
import { readVersion } from "./courses.ts";

/** The item at a position of a paper (from 1) as a driver sees it: without its key, and with telephone numbers as they are today. Throws beyond the paper. */
export async function readShownItem(
  handle: Handle,
  { paper, versionId, position }: { paper: Paper; versionId: string; position: number },
): Promise<ShownItem> {
  const { items } = await readVersion(handle, versionId);
  const item = items.get(paper.items[position - 1]?.itemId ?? "");
  if (!item) throw new Error(`the paper has no item ${position} that version ${versionId} knows`);
  const written = namesNumbers(item) ? writeItemNumbers(item, await listContacts(handle)) : item;
  const shown = showItem(paper, new Map([[item.id, written]]), position);
  if (!shown) throw new Error(`the paper has no item ${position}`);
  return shown;
}

function namesNumbers(item: Item): boolean {
  return [item.situation, item.stem, ...item.options.map((option) => option.text)].some((text) => text?.includes("{{number:"));
}
