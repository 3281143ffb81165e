import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { sqliteKit } from "./schema/kit.ts";
import { defineTables } from "./schema/tables.ts";
import { type Db, refuseNesting, type Store } from "./store.ts";

/** The settings on which durability, the append-only promise and the speed of large imports rest; asserted on every connection. */
const PRAGMAS = {
  journal_mode: "wal",
  synchronous: 2,
  foreign_keys: 1,
  recursive_triggers: 1,
  busy_timeout: 2000,
  trusted_schema: 0,
  cell_size_check: 1,
  secure_delete: 1,
  mmap_size: 0,
  journal_size_limit: 64 * 1024 * 1024,
  /** 64 MiB (in KiB when negative): the inner pages of every index of a large council stay at hand. */
  cache_size: -64 * 1024,
  /** Pages (32 MiB) after which the log goes back into the file: what an import writes again and again goes back once. */
  wal_autocheckpoint: 8000,
} as const;

/** The first version without the WAL-reset corruption. Source: sqlite.org/wal.html. */
const OLDEST_SQLITE = [3, 51, 3] as const;

/**
 * Opens an SQLite file as a store: one writer whose transactions queue, and a read-only connection beside it.
 * Throws when the SQLite version or any pragma is not what the promises need.
 */
export function openSqlite(file: string): Store {
  const writer = connect(file, false);
  const reader = connect(file, true);
  const guard = refuseNesting();
  const t = defineTables(sqliteKit);
  const tx = { db: queryable(writer), t };
  let tail: Promise<unknown> = Promise.resolve();

  return {
    engine: "sqlite",
    db: queryable(reader),
    t,
    transaction: (work) =>
      guard(() => {
        const run = tail.then(() => inTransaction(writer, () => work(tx)));
        tail = run.catch(() => {});
        return run;
      }),
    close: async () => {
      await tail;
      reader.close();
      writer.close();
    },
  };
}

/** One connection with every pragma set and read back. */
export function connect(file: string, readonly: boolean): Sqlite.Database {
  const connection = new Sqlite(file, { readonly });
  assertVersion(connection);
  for (const [name, wanted] of Object.entries(PRAGMAS)) {
    if (!(readonly && name === "journal_mode")) connection.pragma(`${name} = ${wanted}`);
    const actual = connection.pragma(name, { simple: true });
    if (actual !== wanted) throw new Error(`SQLite pragma ${name} is ${String(actual)}, not ${wanted}`);
  }
  return connection;
}

async function inTransaction<T>(writer: Sqlite.Database, work: () => Promise<T>): Promise<T> {
  writer.exec("BEGIN IMMEDIATE");
  try {
    const value = await work();
    writer.exec("COMMIT");
    return value;
  } catch (error) {
    if (writer.inTransaction) writer.exec("ROLLBACK");
    throw error;
  }
}

function assertVersion(connection: Sqlite.Database): void {
  const version = String(connection.prepare("SELECT sqlite_version()").pluck().get());
  const parts = version.split(".").map(Number);
  const firstDifference = OLDEST_SQLITE.map((wanted, index) => (parts[index] ?? 0) - wanted).find((difference) => difference !== 0) ?? 0;
  if (firstDifference < 0) throw new Error(`SQLite ${version} is too old: ${OLDEST_SQLITE.join(".")} or newer is needed`);
}

/** The driver is synchronous; shared queries await everything, so it may stand in for the asynchronous type. */
function queryable(connection: Sqlite.Database): Db {
  return drizzle({ client: connection }) as unknown as Db;
}
