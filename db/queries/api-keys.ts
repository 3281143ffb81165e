import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Handle } from "../store.ts";

type NewApiKey = { authorityId: string; name: string; scopes: string; keyHash: string; createdBy: string; expiresAt: Date };

/** Keeps a new key by its hash. Returns its id. */
export async function insertApiKey({ db, t }: Handle, key: NewApiKey, now: Date): Promise<string> {
  const apiKeyId = randomUUID();
  await db.insert(t.apiKeys).values({ ...key, apiKeyId, createdAt: now });
  return apiKeyId;
}

/** The key with this hash, whether or not it still opens anything, or null. */
export async function findByHash({ db, t }: Handle, keyHash: string) {
  const [row] = await db.select().from(t.apiKeys).where(eq(t.apiKeys.keyHash, keyHash));
  return row ?? null;
}

/** Every key of every authority, the newest first, without its hash. */
export async function listApiKeys({ db, t }: Handle) {
  const { apiKeyId, name, createdAt, expiresAt, withdrawnAt } = t.apiKeys;
  return db
    .select({ apiKeyId, name, createdAt, expiresAt, withdrawnAt, authorityName: t.authorities.name })
    .from(t.apiKeys)
    .innerJoin(t.authorities, eq(t.authorities.authorityId, t.apiKeys.authorityId))
    .orderBy(desc(createdAt), asc(apiKeyId));
}

/** One key that nobody has withdrawn, or null. */
export async function findUnwithdrawn({ db, t }: Handle, apiKeyId: string) {
  const { name, authorityId, withdrawnAt } = t.apiKeys;
  const [row] = await db
    .select({ name, authorityId })
    .from(t.apiKeys)
    .where(and(eq(t.apiKeys.apiKeyId, apiKeyId), isNull(withdrawnAt)));
  return row ?? null;
}

/** Ends a key for good. */
export async function markWithdrawn({ db, t }: Handle, apiKeyId: string, now: Date): Promise<void> {
  await db.update(t.apiKeys).set({ withdrawnAt: now }).where(eq(t.apiKeys.apiKeyId, apiKeyId));
}
