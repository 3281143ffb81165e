import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { onTestFinished } from "vitest";
import { migrationsFolder } from "#db/migrate";

type Journal = { entries: { tag: string }[] };

/** A database as it was before the migration whose name ends so, until the running test ends. */
export function openBefore(migration: string): Sqlite.Database {
  const folder = mkdtempSync(join(tmpdir(), "fareguard-earlier-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const migrations = join(folder, "migrations");
  cpSync(migrationsFolder("sqlite"), migrations, { recursive: true });
  const journalFile = join(migrations, "meta", "_journal.json");
  const journal: Journal = JSON.parse(readFileSync(journalFile, "utf8"));
  const entries = journal.entries.slice(
    0,
    journal.entries.findIndex(({ tag }) => tag.endsWith(migration)),
  );
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries }));
  const connection = new Sqlite(join(folder, "earlier.sqlite"));
  connection.pragma("foreign_keys = OFF");
  migrate(drizzle({ client: connection }), { migrationsFolder: migrations });
  return connection;
}

/** Fills the columns that are named, and every other that must have a value with something harmless. */
export function insert(connection: Sqlite.Database, table: string, row: Record<string, string | number>): void {
  const columns = connection.pragma(`table_info(${table})`);
  if (!Array.isArray(columns)) throw new Error(`there is no table ${table}`);
  const filled = columns.flatMap(({ name, notnull, type }: { name: string; notnull: number; type: string }) =>
    name in row || notnull === 1 ? [[name, row[name] ?? (type === "text" ? `${table} ${name}` : 1)] as const] : [],
  );
  const names = filled.map(([name]) => `"${name}"`).join(", ");
  const marks = filled.map(() => "?").join(", ");
  connection.prepare(`INSERT INTO ${table} (${names}) VALUES (${marks})`).run(...filled.map(([, value]) => value));
}

/** Brings it to the newest schema. */
export function migrateToNewest(connection: Sqlite.Database): void {
  migrate(drizzle({ client: connection }), { migrationsFolder: migrationsFolder("sqlite") });
}
