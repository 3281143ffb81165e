import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, gte, inArray, isNull, max } from "drizzle-orm";
import type { ApiScope } from "#app/domain/api/api-key";
import { type CalendarDate, londonMidnight } from "#app/domain/licensing/calendar-date";
import { canonicalJson } from "#app/domain/ledger/entry";
import type { Handle } from "../store.ts";

type NewApiKey = {
  authorityId: string;
  name: string;
  scopes: string;
  addresses: string;
  keyHash: string;
  createdBy: string;
  expiresAt: Date;
};

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

/** Every key of every authority, the newest first, without its hash, with when the log first has it on the last day of its use. */
export async function listApiKeys(handle: Handle) {
  const { db, t } = handle;
  const { apiKeyId, name, scopes, addresses, createdAt, expiresAt, withdrawnAt } = t.apiKeys;
  const keys = await db
    .select({ apiKeyId, name, scopes, addresses, createdAt, expiresAt, withdrawnAt, authorityName: t.authorities.name })
    .from(t.apiKeys)
    .innerJoin(t.authorities, eq(t.authorities.authorityId, t.apiKeys.authorityId))
    .orderBy(desc(createdAt), asc(apiKeyId));
  const ids = keys.map((key) => key.apiKeyId);
  const used = new Map((await listLastUses(handle, ids)).map((use) => [use.apiKeyId, use.usedAt]));
  return keys.map((key) => ({ ...key, usedAt: used.get(key.apiKeyId) ?? null }));
}

async function listLastUses({ db, t }: Handle, apiKeyIds: readonly string[]) {
  const { subject, action, at } = t.auditEntries;
  return db
    .select({ apiKeyId: subject, usedAt: max(at) })
    .from(t.auditEntries)
    .where(and(inArray(subject, [...apiKeyIds]), eq(action, USED)))
    .groupBy(subject);
}

const USED = "api-key.used";

/** Whether the audit log has a key's use for this scope on this day in London, or later. */
export async function hasUseOn({ db, t }: Handle, apiKeyId: string, scope: ApiScope, day: CalendarDate): Promise<boolean> {
  const { subject, action, at, detail } = t.auditEntries;
  const use = and(eq(subject, apiKeyId), eq(action, USED), gte(at, londonMidnight(day)), eq(detail, canonicalJson({ scope })));
  return (await db.$count(t.auditEntries, use)) > 0;
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

/** Ends every key of an authority that becomes part of another one: what was made for a smaller council does not open the larger. Returns their ids. */
export async function withdrawKeysOf({ db, t }: Handle, authorityId: string, now: Date): Promise<string[]> {
  const open = and(eq(t.apiKeys.authorityId, authorityId), isNull(t.apiKeys.withdrawnAt));
  const rows = await db.update(t.apiKeys).set({ withdrawnAt: now }).where(open).returning({ apiKeyId: t.apiKeys.apiKeyId });
  return rows.map(({ apiKeyId }) => apiKeyId);
}
