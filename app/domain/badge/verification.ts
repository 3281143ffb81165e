import type { KeyObject } from "node:crypto";
import { z } from "zod";
import { readJws } from "./jws.ts";
import { readSavedKeys } from "./keys.ts";
import { readStatusBit } from "./status-list.ts";

export type BadgeRefusal =
  | "no-badge"
  | "no-keys"
  | "unknown-key"
  | "wrong-signature"
  | "not-valid-yet"
  | "expired"
  | "no-status-list"
  | "other-status-list"
  | "old-status-list"
  | "revoked";

export type SavedBadge = { badge: string; keys: string; statusList: string };

/** What a sound badge says. */
export type BadgeSays = { holder: string; course: string; issuer: string; validFrom: string; validUntil: string; statusListOf: string };

export type BadgeVerification = { done: true; says: BadgeSays } | { done: false; reason: BadgeRefusal };

type Unzip = (bytes: Uint8Array) => Uint8Array;

const Claims = z.object({ iss: z.string(), jti: z.string(), nbf: z.number(), exp: z.number() });

const Badge = Claims.extend({
  id: z.string(),
  type: z.array(z.string()).refine((types) => types.includes("OpenBadgeCredential")),
  issuer: z.object({ id: z.string(), name: z.string() }),
  validFrom: z.string(),
  validUntil: z.string(),
  credentialSubject: z.object({
    identifier: z.array(z.object({ identityHash: z.string() })).min(1),
    achievement: z.object({ name: z.string() }),
  }),
  credentialStatus: z.object({ statusListIndex: z.string().regex(/^\d+$/), statusListCredential: z.string() }),
}).refine(({ iss, jti, id, issuer }) => iss === issuer.id && jti === id);

const StatusList = Claims.extend({
  id: z.string(),
  type: z.array(z.string()).refine((types) => types.includes("BitstringStatusListCredential")),
  validFrom: z.string(),
  credentialSubject: z.object({ statusPurpose: z.literal("revocation"), encodedList: z.string().startsWith("u") }),
});

const Enveloped = z.object({ type: z.literal("EnvelopedVerifiableCredential"), id: z.string().startsWith("data:application/vc+jwt,") });

/**
 * Whether a saved badge holds, by saved keys and a saved status list alone: nothing is asked of the network. The list must be of the
 * same installation, signed by one of the same keys, and not out of date.
 */
export function verifyBadge(saved: SavedBadge, unzip: Unzip, now: Date): BadgeVerification {
  const keys = readSavedKeys(saved.keys);
  if (!keys) return refused("no-keys");
  const badge = open(saved.badge, Badge, keys, "no-badge", now);
  if (!badge.done) return badge;
  const list = open(saved.statusList, StatusList, keys, "no-status-list", now);
  if (!list.done) return refused(list.reason === "expired" ? "old-status-list" : list.reason);
  const { statusListIndex, statusListCredential } = badge.content.credentialStatus;
  if (statusListCredential !== list.content.id) return refused("other-status-list");
  const bit = statusBit(list.content.credentialSubject.encodedList, Number(statusListIndex), unzip);
  if (bit === null) return refused("no-status-list");
  return bit ? refused("revoked") : { done: true, says: says(badge.content, list.content.validFrom) };
}

type Opened<Content> = { done: true; content: Content } | { done: false; reason: BadgeRefusal };

function open<Content extends z.infer<typeof Claims>>(
  text: string,
  schema: z.ZodType<Content>,
  keys: ReadonlyMap<string, KeyObject>,
  otherwise: BadgeRefusal,
  now: Date,
): Opened<Content> {
  const jws = readJws(unwrap(text));
  const header = z.object({ alg: z.literal("EdDSA"), kid: z.string() }).safeParse(jws?.header);
  if (!jws || !header.success) return refused(otherwise);
  const key = keys.get(header.data.kid);
  if (!key) return refused("unknown-key");
  if (!jws.isSignedBy(key)) return refused("wrong-signature");
  const content = schema.safeParse(jws.payload);
  if (!content.success) return refused(otherwise);
  if (!sameHouse(content.data.iss, header.data.kid)) return refused("unknown-key");
  const seconds = now.getTime() / 1000;
  if (seconds < content.data.nbf) return refused("not-valid-yet");
  return seconds > content.data.exp ? refused("expired") : { done: true, content: content.data };
}

/** A key speaks for the issuers of its own installation alone. */
function sameHouse(issuer: string, kid: string): boolean {
  return URL.canParse(issuer) && URL.canParse(kid) && new URL(issuer).origin === new URL(kid).origin;
}

/** The signed text itself, which a JSON file may carry in an envelope. Source: Verifiable Credentials Data Model 2.0, §4.13. */
function unwrap(text: string): string {
  try {
    const envelope = Enveloped.safeParse(JSON.parse(text));
    return envelope.success ? envelope.data.id.slice(envelope.data.id.indexOf(",") + 1) : "";
  } catch {
    return text;
  }
}

function statusBit(encodedList: string, place: number, unzip: Unzip): boolean | null {
  try {
    return readStatusBit(unzip(Buffer.from(encodedList.slice(1), "base64url")), place);
  } catch {
    return null;
  }
}

function says({ credentialSubject, issuer, validFrom, validUntil }: z.infer<typeof Badge>, statusListOf: string): BadgeSays {
  const holder = credentialSubject.identifier[0]?.identityHash ?? "";
  return { holder, course: credentialSubject.achievement.name, issuer: issuer.name, validFrom, validUntil, statusListOf };
}

function refused(reason: BadgeRefusal): { done: false; reason: BadgeRefusal } {
  return { done: false, reason };
}
