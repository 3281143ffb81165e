import { createHash, createHmac } from "node:crypto";
import canonicalize from "canonicalize";

/** What an entry records, flat; no names, licence numbers or other personal data, only commitments to them. */
export type LedgerBody = Record<string, string | number | boolean | null | readonly string[]>;

/** One link of the ledger. `body` is canonical JSON (RFC 8785) and holds `seq` and `prev_hash` too; hashes are 64 hex digits. */
export type LedgerEntry = { seq: number; prevHash: string; hash: string; body: string };

/** What the first entry, number 1, names as the hash before it. */
export const GENESIS_HASH = "0".repeat(64);

const SUBJECT_KEY_BYTES = 32;

/**
 * The entry that follows `head`, or the first one when head is null. Throws RangeError when the body names its own `seq` or
 * `prev_hash`, and Error when it cannot be written as canonical JSON (NaN, half a surrogate pair).
 */
export function appendEntry(head: { seq: number; hash: string } | null, body: LedgerBody): LedgerEntry {
  if ("seq" in body || "prev_hash" in body) throw new RangeError("the ledger numbers and links its entries itself");
  const seq = (head?.seq ?? 0) + 1;
  const prevHash = head?.hash ?? GENESIS_HASH;
  const written = canonicalJson({ ...body, seq, prev_hash: prevHash });
  return { seq, prevHash, hash: entryHash(written), body: written };
}

/** SHA-256(0x00 ‖ body) in hex. The zero byte marks a leaf, as in RFC 6962, so that it can never pass for a node of a hash tree. */
export function entryHash(body: string): string {
  return createHash("sha256").update(Uint8Array.of(0)).update(body, "utf8").digest("hex");
}

/**
 * HMAC-SHA-256 in hex: binds an entry to a person while that person's key exists, and to nobody once the key is erased.
 * Throws RangeError when the key has fewer than 32 bytes, because a guessable key would give the person away.
 */
export function subjectCommitment(key: Uint8Array, personId: string): string {
  if (key.length < SUBJECT_KEY_BYTES) throw new RangeError(`a subject's key needs ${SUBJECT_KEY_BYTES} bytes, got ${key.length}`);
  return createHmac("sha256", key).update(personId, "utf8").digest("hex");
}

/** SHA-256 of the text as UTF-8, in hex. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** RFC 8785. Throws Error where JSON has no words for a value. */
export function canonicalJson(value: unknown): string {
  const written = canonicalize(value);
  if (written === undefined) throw new Error("this value has no JSON form");
  return written;
}
