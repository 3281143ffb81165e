import type { ItemOption } from "#app/domain/course/content-schema";

/** An option of an item by its id. Throws when there is none: papers and banks must fit together. */
export function findOption(item: { options: readonly ItemOption[] }, id: string): ItemOption {
  const option = item.options.find((candidate) => candidate.id === id);
  if (!option) throw new Error(`there is no option ${id} in the item`);
  return option;
}
