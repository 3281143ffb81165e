/** What a key may do. Each operation under `/api/v1` asks for exactly one of these. */
export const API_SCOPES = [
  "applications:read",
  "applications:write",
  "drivers:read",
  "passes:read",
  "verifications:read",
  "reports:read",
] as const;

export type ApiScope = (typeof API_SCOPES)[number];

/** How long a key may live, in days: never longer than a year, so that a forgotten one ends by itself. */
export const API_KEY_DAYS = ["30", "90", "365"] as const;

/** Every key begins like this, so that whoever finds one in a file knows what it opens. */
export const API_KEY_PREFIX = "fareguard_";

type KeptKey = { scopes: string; expiresAt: Date; withdrawnAt: Date | null };

export type ApiKeyStanding = "in-use" | "expired" | "withdrawn";

/** Whether a key still opens anything. */
export function standingOfKey({ expiresAt, withdrawnAt }: Omit<KeptKey, "scopes">, now: Date): ApiKeyStanding {
  if (withdrawnAt) return "withdrawn";
  return expiresAt.getTime() <= now.getTime() ? "expired" : "in-use";
}

/** Why a key does not open an address, or null when it does. */
export function refuseKey(key: KeptKey | null, scope: ApiScope, now: Date): "key-unknown" | "scope-missing" | null {
  if (!key || standingOfKey(key, now) !== "in-use") return "key-unknown";
  return scopesIn(key.scopes).includes(scope) ? null : "scope-missing";
}

/** The scopes of a key as they are kept; a word that is none any more opens nothing. */
export function scopesIn(kept: string): ApiScope[] {
  const words = kept.split(" ");
  return API_SCOPES.filter((scope) => words.includes(scope));
}

/** The key of an `Authorization` header, or null. Source: RFC 6750, §2.1. */
export function readBearer(header: string | null): string | null {
  return /^Bearer +([\w-]+)$/i.exec(header ?? "")?.[1] ?? null;
}
