import { AsyncLocalStorage } from "node:async_hooks";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import type { Tables } from "./schema/tables.ts";

/** What a query may do. Shared by both engines, so every query is awaited and none calls `.get`, `.all` or `.run`. */
export type Db = Pick<
  BaseSQLiteDatabase<"async", unknown, Tables>,
  "select" | "selectDistinct" | "insert" | "update" | "delete" | "$count"
>;

/** A place to run queries: the store itself (reads), or one transaction of it. */
export type Handle = { db: Db; t: Tables };

/** The one door to the data. Reads go through the store; every write goes through `transaction`. */
export type Store = Handle & {
  engine: "sqlite" | "postgres";
  /**
   * Runs `work` in one serialised transaction and resolves after its commit is durable.
   * Only queries may be awaited inside; a nested call throws. Any error rolls everything back and is thrown on.
   */
  transaction<T>(work: (tx: Handle) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** Makes a nested transaction, which would wait for itself for ever, an error instead. */
export function refuseNesting(): <T>(work: () => Promise<T>) => Promise<T> {
  const inside = new AsyncLocalStorage<true>();
  return (work) => {
    if (inside.getStore()) throw new Error("a transaction was opened inside a transaction");
    return inside.run(true, work);
  };
}
