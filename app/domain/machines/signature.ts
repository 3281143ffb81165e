import { createHmac, hkdfSync } from "node:crypto";

const SECRET_BYTES = 32;
const SECRET_PREFIX = "whsec_";

/**
 * The secret of one webhook, made from the installation's own. It is kept nowhere, so a stolen copy of the database signs nothing.
 * Source: HKDF, RFC 5869; the spelling is that of Standard Webhooks.
 */
export function webhookSecret(installationSecret: string, webhookId: string): string {
  const key = hkdfSync("sha256", installationSecret, webhookId, "fareguard webhook", SECRET_BYTES);
  return SECRET_PREFIX + Buffer.from(key).toString("base64");
}

/** The headers that let a receiver check who sent a message and when. Source: Standard Webhooks, symmetric signatures. */
export function signedHeaders(secret: string, eventId: string, sentAt: Date, body: string): Record<string, string> {
  const seconds = Math.floor(sentAt.getTime() / 1000);
  const key = Buffer.from(secret.slice(SECRET_PREFIX.length), "base64");
  const signature = createHmac("sha256", key).update(`${eventId}.${seconds}.${body}`).digest("base64");
  return { "webhook-id": eventId, "webhook-timestamp": String(seconds), "webhook-signature": `v1,${signature}` };
}
