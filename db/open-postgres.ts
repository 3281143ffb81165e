import { setTimeout as sleep } from "node:timers/promises";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { postgresKit } from "./schema/kit.ts";
import { defineTables } from "./schema/tables.ts";
import { type Db, refuseNesting, type Store } from "./store.ts";

const MOST_TRIES = 9;
/** Serialization failure, deadlock, and a unique key that another transaction took first: a lost race is decided anew. */
const LOST_RACES = new Set(["40001", "40P01", "23505"]);

type Transactions = { transaction<T>(work: (tx: unknown) => Promise<T>, config: { isolationLevel: "serializable" }): Promise<T> };

/** Opens a PostgreSQL database as a store; transactions are serializable and tried again when they collide. */
export function openPostgres(url: string): Store {
  const pool = new pg.Pool({ connectionString: url });
  return postgresStore(drizzle({ client: pool }) as unknown as Db & Transactions, () => pool.end());
}

/** A store over any drizzle database that speaks PostgreSQL's dialect, a server or one in this process. */
export function postgresStore(database: Db & Transactions, close: () => Promise<void>): Store {
  const t = defineTables(postgresKit);
  const guard = refuseNesting();
  return {
    engine: "postgres",
    db: database,
    t,
    transaction: (work) =>
      guard(() => retried(() => database.transaction((tx) => work({ db: tx as Db, t }), { isolationLevel: "serializable" }))),
    close,
  };
}

async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries >= MOST_TRIES || !LOST_RACES.has(codeOf(error))) throw error;
      await sleep(Math.random() * 4 ** Math.min(tries, 4));
    }
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return codeOf(error.cause);
}
