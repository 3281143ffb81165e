import { remarkBatch } from "#app/commands/remark-batch.server";
import { listUnfinished } from "#db/queries/corrections";
import type { Store } from "#db/store";

/** Marks again what applied corrections have left, batch by batch, so that other writes get in between. Returns how many it finished. */
export async function continueCorrections(store: Store, now: Date): Promise<number> {
  const unfinished = await listUnfinished(store);
  for (const correction of unfinished) {
    let finished = false;
    while (!finished) finished = await remarkBatch(store, correction, now);
  }
  return unfinished.length;
}
