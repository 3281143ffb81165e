import { openPostgres } from "./open-postgres.ts";
import { openSqlite } from "./open-sqlite.ts";
import type { Store } from "./store.ts";

/** Opens the store that `DATABASE_URL` names: `file:path` for SQLite, `postgres://…` for PostgreSQL. */
export function openStore(url: string): Store {
  if (url.startsWith("file:")) return openSqlite(url.slice("file:".length));
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url);
  throw new Error("DATABASE_URL must begin with file: or postgres://");
}
