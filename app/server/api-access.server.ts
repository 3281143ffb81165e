import { type ApiScope, readBearer, refuseKey } from "#app/domain/api/api-key";
import { findByHash } from "#db/queries/api-keys";
import { isAmong } from "./address-list.ts";
import { noteStrayUse, noteUse } from "./api-use.server.ts";
import { clientAddress } from "./client-address.ts";
import { KEY_WANTED, problemAnswer } from "./problem-answer.server.ts";
import { store } from "./store.server.ts";
import { apiKeyFailures, apiRequests } from "./throttle.server.ts";
import { hashToken } from "./token.server.ts";

/** Another system of one council; `createdBy` is the administrator who made its key. */
export type ApiClient = { apiKeyId: string; authorityId: string; createdBy: string };

/** The system that asks, by its key and for one scope; otherwise answers 401, 403 or 429 as a problem document. */
export async function requireApiKey(request: Request, scope: ApiScope): Promise<ApiClient> {
  const now = new Date();
  const address = clientAddress(request);
  const blocked = await apiKeyFailures.wait(address);
  if (blocked > 0) throw problemAnswer(429, { headers: { "Retry-After": String(blocked) } });
  const token = readBearer(request.headers.get("Authorization"));
  const key = token ? await findByHash(store, hashToken(token)) : null;
  const refusal = refuseKey(key, scope, now);
  if (!key || refusal === "key-unknown") {
    await apiKeyFailures.count(address);
    throw problemAnswer(401, { headers: KEY_WANTED });
  }
  const { apiKeyId, authorityId, createdBy } = key;
  await countRequest(apiKeyId);
  if (!isAmong(key.addresses, address)) {
    await noteStrayUse(store, { apiKeyId, authorityId }, now);
    throw problemAnswer(403);
  }
  if (refusal) throw problemAnswer(403);
  await noteUse(store, { apiKeyId, authorityId, scope }, now);
  return { apiKeyId, authorityId, createdBy };
}

async function countRequest(apiKeyId: string): Promise<void> {
  const wait = await apiRequests.wait(apiKeyId);
  if (wait > 0) throw problemAnswer(429, { headers: { "Retry-After": String(wait) } });
  await apiRequests.count(apiKeyId);
}
