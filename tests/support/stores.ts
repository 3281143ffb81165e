import { openAsBlob } from "node:fs";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { inject, onTestFinished } from "vitest";
import { openSqlite } from "#db/open-sqlite";
import type { Store } from "#db/store";
import { storeOver } from "./pglite.ts";

/** The engines on which schema, queries and commands are tested. */
export const ENGINES = ["sqlite", "postgres"] as const;
export type Engine = (typeof ENGINES)[number];

/** A store of its own for the running test, with the real content; it is closed and removed when the test ends. */
export function openTestStore(engine: Engine = "sqlite"): Promise<Store> {
  return engine === "sqlite" ? openCopy() : openPglite();
}

async function openCopy(): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), "fareguard-test-"));
  const file = join(folder, "copy.sqlite");
  await copyFile(inject("templateDatabase"), file);
  const store = openSqlite(file);
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  return store;
}

let dump: Promise<Blob> | null = null;

/** PostgreSQL's dialect in this process, begun from the database that the set-up has migrated and filled once. */
async function openPglite(): Promise<Store> {
  dump ??= openAsBlob(inject("templatePostgres"));
  const client = await PGlite.create({ loadDataDir: await dump });
  const store = storeOver(client);
  onTestFinished(() => client.close());
  return store;
}
