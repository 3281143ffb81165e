import { z } from "zod";
import { API_KEY_DAYS, API_KEY_PREFIX, API_SCOPES, scopesIn } from "#app/domain/api/api-key";
import type { Admin } from "#app/server/access.server";
import { readAddresses } from "#app/server/address-list";
import { hashToken, newToken } from "#app/server/token.server";
import { insertApiKey } from "#db/queries/api-keys";
import * as audit from "#db/queries/audit";
import type { Store } from "#db/store";
import { type AuthorityRefusal, findAuthorityRefusal } from "./find-authority-refusal.server.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

export const ApiKeyForm = z.object({
  name: z.string({ error: "name-missing" }).trim().min(1, "name-missing").max(100, "name-long"),
  authority: z.string({ error: "authority-missing" }).min(1, "authority-missing"),
  days: z.enum(API_KEY_DAYS, "days-missing"),
  scopes: z.array(z.enum(API_SCOPES), "scopes-missing").min(1, "scopes-missing"),
  addresses: z
    .string()
    .max(2000, "addresses-long")
    .default("")
    .transform((text, context) => {
      const read = readAddresses(text);
      if ("addresses" in read) return read.addresses;
      context.addIssue({ code: "custom", message: "address-wrong" });
      return z.NEVER;
    }),
});

export type ApiKeyCreation = { done: true; apiKeyId: string; key: string } | { done: false; reason: AuthorityRefusal };

/** Makes a key for one authority's systems. The key is in the outcome and nowhere else: only its hash is kept. */
export function makeApiKey(store: Store, admin: Admin, form: z.infer<typeof ApiKeyForm>, now: Date): Promise<ApiKeyCreation> {
  const { name, authority: authorityId, days } = form;
  const scopes = scopesIn(form.scopes.join(" ")).join(" ");
  const addresses = form.addresses.join(" ");
  const key = API_KEY_PREFIX + newToken().token;
  return store.transaction(async (tx) => {
    const reason = await findAuthorityRefusal(tx, authorityId);
    if (reason) return { done: false, reason };
    const expiresAt = new Date(now.getTime() + Number(days) * DAY_MS);
    const row = { authorityId, name, scopes, addresses, keyHash: hashToken(key), createdBy: admin.personId, expiresAt };
    const apiKeyId = await insertApiKey(tx, row, now);
    const actor = { personId: admin.personId, role: "admin" } as const;
    const detail = { scopes, days: Number(days), addresses: form.addresses.length };
    await audit.record(tx, { actor, authorityId, action: "api-key.made", subject: apiKeyId, detail }, now);
    return { done: true, apiKeyId, key };
  });
}
