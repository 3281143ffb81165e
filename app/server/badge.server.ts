import { gzipSync } from "node:zlib";
import { badgeCredential, type BadgeSource, type BadgeWords, statusListCredential } from "#app/domain/badge/credential";
import { signJws } from "#app/domain/badge/jws";
import { statusPlace, statusRange, writeStatusBits } from "#app/domain/badge/status-list";
import { isRangeUsed, listRevokedIndexes } from "#db/queries/certificate-standing";
import { badgeKeys } from "./badge-keys.server.ts";
import { env } from "./env.server.ts";
import { store } from "./store.server.ts";

const { key, kid } = badgeKeys.signing;

/** A certificate's badge as a file of its own. */
export function badgeFile(source: BadgeSource, words: BadgeWords): Response {
  return ownFile(signBadge(source, words), "text/plain", `${source.facts.number}.jwt`);
}

/** The same badge as JSON. */
export function badgeInJson(source: BadgeSource, words: BadgeWords): Response {
  const envelope = { "@context": "https://www.w3.org/ns/credentials/v2", type: "EnvelopedVerifiableCredential" };
  const body = { ...envelope, id: `data:application/vc+jwt,${signBadge(source, words)}` };
  return ownFile(`${JSON.stringify(body, null, 2)}\n`, "application/json", `${source.facts.number}.json`);
}

function ownFile(text: string, type: string, name: string): Response {
  const headers = { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"`, "Cache-Control": "no-store" };
  return new Response(text, { headers });
}

/** A certificate as a signed badge. The same certificate and key give the same badge, however often it is asked for. */
export function signBadge(source: BadgeSource, words: BadgeWords): string {
  return signJws({ alg: "EdDSA", kid, typ: "JWT" }, badgeCredential(env.publicOrigin, source, words), key);
}

/** A signed status list as it stands now, or null when no certificate has a place in it. */
export async function signStatusList(list: number, now: Date): Promise<string | null> {
  const range = statusRange(list);
  if (!(await isRangeUsed(store, range))) return null;
  const revoked = await listRevokedIndexes(store, range);
  const bits = writeStatusBits(revoked.map((index) => statusPlace(index).place));
  const credential = statusListCredential(env.publicOrigin, list, gzipSync(bits).toString("base64url"), now);
  return signJws({ alg: "EdDSA", kid, typ: "vc+jwt" }, credential, key);
}

/** What is public about keys and issuers, as JSON for anybody. */
export function publicJson(body: object, type = "application/json"): Response {
  return new Response(`${JSON.stringify(body, null, 2)}\n`, { headers: { ...PUBLIC, "Content-Type": type } });
}

/** A signed credential that is published. */
export function publicJwt(jwt: string): Response {
  return new Response(jwt, { headers: { ...PUBLIC, "Content-Type": "application/vc+jwt" } });
}

/** Anybody's program may ask, from any site; five minutes are soon enough for it to learn of a change. */
const PUBLIC = { "Cache-Control": "public, max-age=300", "Access-Control-Allow-Origin": "*" };
