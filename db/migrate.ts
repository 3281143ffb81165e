import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { migrate as migratePostgres } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { fillSearchTerms } from "./fill-search-terms.ts";
import { openStore } from "./open-store.ts";

/** The generated migrations of one engine. */
export function migrationsFolder(engine: "sqlite" | "postgres"): string {
  return fileURLToPath(new URL(`./migrations/${engine}`, import.meta.url));
}

/** Brings the database that `url` names up to the newest schema, and makes what an older one kept findable. Safe to repeat. */
export async function migrateDatabase(url: string): Promise<void> {
  await migrateSchema(url);
  const store = openStore(url);
  try {
    await fillSearchTerms(store);
  } finally {
    await store.close();
  }
}

async function migrateSchema(url: string): Promise<void> {
  if (url.startsWith("file:")) return migrateSqlite(url.slice("file:".length));
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  try {
    await migratePostgres(drizzlePostgres({ client: pool }), { migrationsFolder: migrationsFolder("postgres") });
  } finally {
    await pool.end();
  }
}

/**
 * Foreign keys are switched off before the migrator opens its transaction, where the switch would do nothing,
 * and every reference is checked afterwards: a rebuilt table must never take evidence with it.
 */
function migrateSqlite(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const connection = new Sqlite(file);
  try {
    connection.pragma("journal_mode = WAL");
    connection.pragma("synchronous = FULL");
    connection.pragma("foreign_keys = OFF");
    migrate(drizzle({ client: connection }), { migrationsFolder: migrationsFolder("sqlite") });
    const broken = connection.pragma("foreign_key_check");
    if (!Array.isArray(broken) || broken.length > 0) throw new Error("a migration left references without their row");
  } finally {
    connection.close();
  }
}
