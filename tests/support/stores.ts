import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { inject, onTestFinished } from "vitest";
import { readContent } from "#db/content-files";
import { importContent } from "#db/import-content";
import { migrationsFolder } from "#db/migrate";
import { postgresStore } from "#db/open-postgres";
import { openSqlite } from "#db/open-sqlite";
import type { Store } from "#db/store";

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

let filled: Promise<Blob | File> | null = null;

/** PostgreSQL's dialect in this process. Migrating and filling takes seconds, so each test file does it once and copies the result. */
async function openPglite(): Promise<Store> {
  filled ??= fill();
  const client = await PGlite.create({ loadDataDir: await filled });
  const store = storeOver(client);
  onTestFinished(() => client.close());
  return store;
}

async function fill(): Promise<Blob | File> {
  const client = await PGlite.create();
  await migrate(drizzle({ client }), { migrationsFolder: migrationsFolder("postgres") });
  const outcome = await importContent(storeOver(client), await readContent("content"), new Date("2026-11-01T09:00:00Z"));
  if (!outcome.done) throw new Error("the content could not be imported");
  const dump = await client.dumpDataDir("none");
  await client.close();
  return dump;
}

/** The one cast that lets PGlite stand in for a PostgreSQL server. */
function storeOver(client: PGlite): Store {
  return postgresStore(drizzle({ client }) as unknown as Parameters<typeof postgresStore>[0], () => client.close());
}
