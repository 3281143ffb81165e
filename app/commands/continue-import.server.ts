import { setTimeout as pause } from "node:timers/promises";
import { readCsv } from "#app/server/read-csv.server";
import { readBody, readImport } from "#db/queries/imports";
import type { Store } from "#db/store";
import { applyImportBatch } from "./apply-import-batch.server.ts";
import { checkImportBatch } from "./check-import-batch.server.ts";

/** After each batch whoever waits for a page gets it. */
const BETWEEN_MS = 5;

/** Files of so few lines are done while their officer waits; a job does the others. */
export const AT_ONCE = 500;

/** Checks or applies what is left of a file, batch by batch; two that do it at the same time share the work. */
export async function continueImport(store: Store, importId: string, now: Date): Promise<void> {
  const { stage } = await readImport(store, importId);
  if (stage === "checking") await checkAll(store, importId, now);
  if (stage === "applying") while (await applyImportBatch(store, importId, now)) await pause(BETWEEN_MS);
}

/** The same for a file that is short enough to wait for. */
export async function continueShortImport(store: Store, importId: string, now: Date): Promise<void> {
  const { lines } = await readImport(store, importId);
  if (lines <= AT_ONCE) await continueImport(store, importId, now);
}

async function checkAll(store: Store, importId: string, now: Date): Promise<void> {
  const csv = await readCsv(await readBody(store, importId));
  if (!csv.done) throw new Error(`import ${importId} cannot be read any more`);
  while (await checkImportBatch(store, importId, csv.rows, now)) await pause(BETWEEN_MS);
}
