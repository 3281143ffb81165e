import type { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { postgresStore } from "#db/open-postgres";
import type { Store } from "#db/store";

/** The one cast that lets PGlite stand in for a PostgreSQL server. */
export function storeOver(client: PGlite): Store {
  return postgresStore(drizzle({ client }) as unknown as Parameters<typeof postgresStore>[0], () => client.close());
}
