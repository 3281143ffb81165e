import type { EventType } from "#app/domain/machines/event";
import type { DeliveryState } from "#app/domain/machines/retry";

/** Messages of the form of a new webhook. */
export const WEBHOOK_ERRORS = {
  "name-missing": "Say which system is told",
  "name-long": "Use 100 characters or fewer",
  "authority-missing": "Choose the council whose events it is told of",
  "no-address": "Type the whole address, from https:// on",
  "not-https": "The address must begin with https://",
  "with-password": "Leave the name and the password out of the address. Our signature takes their place",
  inside: "Type an address that the internet knows by name. We send nothing inside a network",
  "address-long": "Use an address of 500 characters or fewer",
  "events-missing": "Choose at least one event",
  other: "Check what you typed here",
};

/** Why no webhook was made. */
export const WEBHOOK_REFUSALS = {
  "no-such-authority": { authority: WEBHOOK_ERRORS["authority-missing"] },
  "authority-merged": { authority: "This council has become part of another one. Choose that one" },
};

export const WEBHOOK_DONE = {
  ended: "The webhook has ended. Nothing more is sent there",
  tried: "A test message is on its way. It shows below within half a minute",
  "all-again": "Everything that was given up is sent again from now on",
  again: "The message will be sent again within half a minute",
};

export const EVENT_WORDS: Record<EventType, string> = {
  "pass.issued": "Somebody passed the test",
  "application.verified": "An officer verified an application",
  "pass.revoked": "A pass was revoked",
  "pass.expiring": "A pass ends soon (at each reminder of the policy)",
};

export const DELIVERY_WORDS: Record<DeliveryState, string> = { delivered: "Arrived", waiting: "Waiting", "given-up": "Given up" };

const RESULTS: Record<string, string> = {
  timeout: "No answer within 10 seconds",
  inside: "Not sent: the name leads inside a network",
  ENOTFOUND: "Nobody knows the name",
  ECONNREFUSED: "Nobody listens there",
  ECONNRESET: "The connection broke off",
  CERT_HAS_EXPIRED: "Its certificate has run out",
  DEPTH_ZERO_SELF_SIGNED_CERT: "Its certificate is not one that others trust",
};

/** What a try came to, in words; the status of an answer as it is. */
export function resultInWords(result: string): string {
  if (/^\d{3}$/.test(result)) return result.startsWith("2") ? `Taken (${result})` : `Not taken: it answered ${result}`;
  return RESULTS[result] ?? `Not sent (${result})`;
}
