import { type KeyObject, sign, verify } from "node:crypto";

export type JoseHeader = { alg: "EdDSA"; kid: string; typ: string };

/** A compact JWS by Ed25519: the same content and key give the same text each time. Source: RFC 7515 §3.1, RFC 8037 §3.1. */
export function signJws(header: JoseHeader, payload: object, key: KeyObject): string {
  const signed = `${encode(header)}.${encode(payload)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString("base64url")}`;
}

/** What a compact JWS says, whoever signed it, or null when it is none. `isSignedBy` answers for its signature. */
export function readJws(text: string): { header: unknown; payload: unknown; isSignedBy(key: KeyObject): boolean } | null {
  const parts = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(text.trim());
  const [, header = "", payload = "", signature = ""] = parts ?? [];
  const read = { header: decode(header), payload: decode(payload) };
  if (read.header === undefined || read.payload === undefined) return null;
  const signed = Buffer.from(`${header}.${payload}`);
  return { ...read, isSignedBy: (key) => verify(null, signed, key, Buffer.from(signature, "base64url")) };
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}

function decode(part: string): unknown {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return value;
  } catch {
    return undefined;
  }
}
