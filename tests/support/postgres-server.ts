import { randomUUID } from "node:crypto";
import pg from "pg";
import { onTestFinished } from "vitest";
import { readContent } from "#db/content-files";
import { importContent } from "#db/import-content";
import { migrateDatabase } from "#db/migrate";
import { openPostgres } from "#db/open-postgres";
import type { Store } from "#db/store";

/** A PostgreSQL server for race tests, where somebody has one: `TEST_POSTGRES_URL=postgres://…/postgres npm run test:unit`. */
export const POSTGRES_SERVER = process.env.TEST_POSTGRES_URL;

/** A database of its own on that server for the running test; it is dropped when the test ends. */
export async function openOnServer(server: string): Promise<Store> {
  const name = `fareguard_${randomUUID().replaceAll("-", "")}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  await migrateDatabase(url.href);
  const store = openPostgres(url.href);
  onTestFinished(async () => {
    await store.close();
    await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
  });
  const outcome = await importContent(store, await readContent("content"), new Date("2026-11-01T09:00:00Z"));
  if (!outcome.done) throw new Error("the content could not be imported");
  return store;
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
