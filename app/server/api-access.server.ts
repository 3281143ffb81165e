import { type ApiScope, readBearer, refuseKey } from "#app/domain/licensing/api-key";
import { findByHash } from "#db/queries/api-keys";
import { clientAddress } from "./client-address.ts";
import { problemAnswer } from "./problem-answer.server.ts";
import { store } from "./store.server.ts";
import { apiKeyFailures, apiRequests } from "./throttle.server.ts";
import { hashToken } from "./token.server.ts";

export type ApiClient = { apiKeyId: string; authorityId: string };

/** The system that asks, by its key and for one scope; otherwise answers 401, 403 or 429 as a problem document. */
export async function requireApiKey(request: Request, scope: ApiScope): Promise<ApiClient> {
  const address = clientAddress(request);
  const blocked = await apiKeyFailures.wait(address);
  if (blocked > 0) throw problemAnswer(429, { "Retry-After": String(blocked) });
  const token = readBearer(request.headers.get("Authorization"));
  const key = token ? await findByHash(store, hashToken(token)) : null;
  const refusal = refuseKey(key, scope, new Date());
  if (!key || refusal === "key-unknown") {
    await apiKeyFailures.count(address);
    throw problemAnswer(401, { "WWW-Authenticate": 'Bearer realm="Fareguard"' });
  }
  if (refusal) throw problemAnswer(403);
  await countRequest(key.apiKeyId);
  return { apiKeyId: key.apiKeyId, authorityId: key.authorityId };
}

async function countRequest(apiKeyId: string): Promise<void> {
  const wait = await apiRequests.wait(apiKeyId);
  if (wait > 0) throw problemAnswer(429, { "Retry-After": String(wait) });
  await apiRequests.count(apiKeyId);
}
