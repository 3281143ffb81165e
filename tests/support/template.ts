import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import type { TestProject } from "vitest/node";
import { readContent } from "#db/content-files";
import { importContent } from "#db/import-content";
import { migrateDatabase, migrationsFolder } from "#db/migrate";
import { openStore } from "#db/open-store";
import type { Store } from "#db/store";
import { storeOver } from "./pglite.ts";

declare module "vitest" {
  interface ProvidedContext {
    templateDatabase: string;
    templatePostgres: string;
  }
}

/** Migrates and fills one database of each engine with the real content, once; each test then works on its own copy. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "fareguard-test-"));
  const sqlite = join(folder, "template.sqlite");
  const postgres = join(folder, "template.tar");
  await Promise.all([makeSqlite(sqlite), makePostgres(postgres)]);
  provide("templateDatabase", sqlite);
  provide("templatePostgres", postgres);
  return () => rm(folder, { recursive: true, force: true });
}

async function makeSqlite(file: string): Promise<void> {
  await migrateDatabase(`file:${file}`);
  const store = openStore(`file:${file}`);
  await fill(store);
  await store.close();
}

async function makePostgres(file: string): Promise<void> {
  const client = await PGlite.create();
  await migrate(drizzle({ client }), { migrationsFolder: migrationsFolder("postgres") });
  await fill(storeOver(client));
  const dump = await client.dumpDataDir("none");
  await writeFile(file, dump.stream());
  await client.close();
}

async function fill(store: Store): Promise<void> {
  const outcome = await importContent(store, await readContent("content"), new Date("2026-11-01T09:00:00Z"));
  if (!outcome.done) throw new Error(`the content could not be imported: ${JSON.stringify(outcome)}`);
}
