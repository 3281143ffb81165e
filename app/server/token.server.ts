import { createHash, randomBytes } from "node:crypto";

/** A secret for a link: 256 random bits for the letter, and the hash that is all we keep. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashToken(token) };
}

/** SHA-256 in hex. The token is random and long, so a fast hash is enough: there is nothing to guess from a dictionary. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
