import type { ItemOption } from "#app/domain/course/content-schema";

/** An option of an item by its id. Throws when there is none: papers and banks must fit together. */
export function findOption(item: { id?: string; options: readonly ItemOption[] }, id: string): ItemOption {
  const option = item.options.find((candidate) => candidate.id === id);
  if (!option) throw new Error(`option ${id} is on the paper but not in item ${item.id ?? "of it"}`);
  return option;
}
