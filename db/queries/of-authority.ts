import { type SQL, sql } from "drizzle-orm";
import type { Handle } from "../store.ts";

/**
 * That an application is this authority's, beside a list of ids that leads to it. Written so that no index answers it: SQLite would
 * rather walk all of an authority's applications than look a few hundred up by their ids.
 */
export function isOfAuthorityUnindexed({ t }: Pick<Handle, "t">, authorityId: string): SQL {
  return sql`${t.applications.authorityId} || '' = ${authorityId}`;
}
