import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { readContent } from "#db/content-files";
import { importContent } from "#db/import-content";
import { migrateDatabase } from "#db/migrate";
import { openStore } from "#db/open-store";

declare module "vitest" {
  interface ProvidedContext {
    templateDatabase: string;
  }
}

/** Migrates and fills one SQLite file with the real content, once; each test then works on its own copy. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "fareguard-test-"));
  const file = join(folder, "template.sqlite");
  await migrateDatabase(`file:${file}`);
  const store = openStore(`file:${file}`);
  const outcome = await importContent(store, await readContent("content"), new Date("2026-11-01T09:00:00Z"));
  await store.close();
  if (!outcome.done) throw new Error(`the content could not be imported: ${JSON.stringify(outcome)}`);
  provide("templateDatabase", file);
  return () => rm(folder, { recursive: true, force: true });
}
