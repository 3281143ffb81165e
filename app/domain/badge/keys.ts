import { createHash, createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { z } from "zod";

const PublicJwk = z.object({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: z.string().length(43) });
const PrivateJwk = PublicJwk.extend({ d: z.string().length(43) });
const KeyFile = z.object({ keys: z.tuple([PrivateJwk], PublicJwk) });

/** The public half of a key as it is published; `kid` is the address where it stands. */
export type PublishedKey = z.infer<typeof PublicJwk> & { kid: string; alg: "EdDSA"; use: "sig" };

/** The key that signs from now on, and every key that ever did: whatever they signed can still be checked. */
export type BadgeKeys = { signing: { kid: string; key: KeyObject }; published: readonly PublishedKey[] };

/** Reads a file of keys for the installation at this origin. Throws Error, without a word of its content, when it is none. */
export function readBadgeKeys(file: string, origin: string): BadgeKeys {
  const [newest, ...retired] = parseFile(file).keys;
  const key = createPrivateKey({ key: newest, format: "jwk" });
  const { x } = PublicJwk.parse(createPublicKey(key).export({ format: "jwk" }));
  if (x !== newest.x) throw new Error("the first key of the badge key file does not fit its public half");
  const published = [newest, ...retired].map((jwk) => publish(jwk, origin));
  return { signing: { kid: keyAddress(newest.x, origin), key }, published };
}

/** The text of a key file in which a fresh key signs and those of the file before, or of none, are kept for checking alone. */
export function addBadgeKey(file: string | null, fresh: KeyObject): string {
  const before = file === null ? [] : parseFile(file).keys;
  const keys = [PrivateJwk.parse(fresh.export({ format: "jwk" })), ...before.map((jwk) => PublicJwk.parse(jwk))];
  return `${JSON.stringify({ keys }, null, 2)}\n`;
}

/** The keys somebody saved from the published address, by their `kid`; null when the text is no set of keys. */
export function readSavedKeys(text: string): ReadonlyMap<string, KeyObject> | null {
  const saved = z.object({ keys: z.array(PublicJwk.extend({ kid: z.string() })) }).safeParse(parseJson(text));
  if (!saved.success) return null;
  return new Map(saved.data.keys.map(({ kid, ...jwk }) => [kid, createPublicKey({ key: jwk, format: "jwk" })]));
}

/** A key's name in its address: the hash of its public half. Source: RFC 7638, members in the order of RFC 8037 §2. */
export function thumbprint(x: string): string {
  return createHash("sha256")
    .update(JSON.stringify({ crv: "Ed25519", kty: "OKP", x }))
    .digest("base64url");
}

function publish({ kty, crv, x }: z.infer<typeof PublicJwk>, origin: string): PublishedKey {
  return { kty, crv, x, kid: keyAddress(x, origin), alg: "EdDSA", use: "sig" };
}

function keyAddress(x: string, origin: string): string {
  return `${origin}/credentials/keys/${thumbprint(x)}`;
}

function parseFile(file: string): z.infer<typeof KeyFile> {
  const parsed = KeyFile.safeParse(parseJson(file));
  if (!parsed.success) throw new Error("the badge key file is no set of Ed25519 keys whose first one can sign");
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
