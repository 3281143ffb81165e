import { z } from "zod";
import { API_KEY_DAYS, API_KEY_PREFIX, API_SCOPES } from "#app/domain/licensing/api-key";
import type { Admin } from "#app/server/access.server";
import { hashToken, newToken } from "#app/server/token.server";
import { insertApiKey } from "#db/queries/api-keys";
import * as audit from "#db/queries/audit";
import { findAuthority } from "#db/queries/authorities";
import type { Store } from "#db/store";

const DAY_MS = 24 * 60 * 60 * 1000;

export const ApiKeyForm = z.object({
  name: z.string({ error: "name-missing" }).trim().min(1, "name-missing").max(100, "name-long"),
  authority: z.string({ error: "authority-missing" }).min(1, "authority-missing"),
  days: z.enum(API_KEY_DAYS, "days-missing"),
});

export type ApiKeyCreation = { done: true; apiKeyId: string; key: string } | { done: false; reason: "no-such-authority" };

/** Makes a key for one authority's systems. The key is in the outcome and nowhere else: only its hash is kept. */
export function makeApiKey(store: Store, admin: Admin, form: z.infer<typeof ApiKeyForm>, now: Date): Promise<ApiKeyCreation> {
  const { name, authority: authorityId, days } = form;
  const key = API_KEY_PREFIX + newToken().token;
  return store.transaction(async (tx) => {
    if (!(await findAuthority(tx, authorityId))) return { done: false, reason: "no-such-authority" };
    const expiresAt = new Date(now.getTime() + Number(days) * DAY_MS);
    const row = { authorityId, name, scopes: API_SCOPES.join(" "), keyHash: hashToken(key), createdBy: admin.personId, expiresAt };
    const apiKeyId = await insertApiKey(tx, row, now);
    const actor = { personId: admin.personId, role: "admin" } as const;
    const detail = { scopes: row.scopes, days: Number(days) };
    await audit.record(tx, { actor, authorityId, action: "api-key.made", subject: apiKeyId, detail }, now);
    return { done: true, apiKeyId, key };
  });
}
