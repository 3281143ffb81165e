import { continueImport } from "#app/commands/continue-import.server";
import { listUnfinishedImports } from "#db/queries/imports";
import type { Store } from "#db/store";

/** Checks and applies what uploaded files have left. Finds its work in the store, so a restart loses none. Returns how many it finished. */
export async function continueImports(store: Store, now: Date): Promise<number> {
  const unfinished = await listUnfinishedImports(store);
  for (const importId of unfinished) await continueImport(store, importId, now);
  return unfinished.length;
}
