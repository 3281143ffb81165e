import { MOST_TRIES } from "../mail-pause.ts";
import { readMobile } from "./mobile-number.ts";

/** E-mail, a text message, or a letter that the council prints. */
export const CHANNELS = ["email", "sms", "post"] as const;
export type Channel = (typeof CHANNELS)[number];

/** What leaves the outbox by itself. */
export const SENT_CHANNELS = ["email", "sms"] as const satisfies readonly Channel[];
export type SentChannel = (typeof SENT_CHANNELS)[number];

export type SentWay = { channel: SentChannel; recipient: string };
export type Way = SentWay | { channel: "post"; recipient: "" };

/** What is known of how to reach somebody: the address of their account, and what the authority holds. */
export type Contact = { account: string | null; email: string | null; phone?: string | null };

/**
 * How to write to somebody: to the address of their account first, since they chose it themselves, then to the one the authority holds,
 * then as a text message where there are any and the number can get one, else by post.
 */
export function wayTo({ account, email, phone }: Contact, texts: boolean): Way {
  const address = account ?? email;
  if (address) return { channel: "email", recipient: address };
  const mobile = texts && phone ? readMobile(phone) : null;
  return mobile ? { channel: "sms", recipient: mobile } : { channel: "post", recipient: "" };
}

export type LetterWords = { subject: string; body: string };

/**
 * A letter that may also go as a text message. `text` says the same in at most 306 characters, which is two messages, and nothing that
 * somebody who holds the phone must not read: no name, no birth date, no certificate number, no reason.
 */
export type ApplicantWords = LetterWords & { text: string };

/** The words for a channel. */
export function wordsFor(channel: Channel, { subject, body, text }: ApplicantWords): LetterWords {
  return { subject, body: channel === "sms" ? text : body };
}

/** How a letter stands: on its way, gone, waiting for somebody to print it, or given up. */
export const LETTER_STATES = ["waiting", "to-print", "not-delivered", "sent"] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** How a letter stands that was tried so many times. */
export function letterState({ channel, sentAt, tries }: { channel: string; sentAt: Date | null; tries: number }): LetterState {
  if (sentAt) return "sent";
  if (channel === "post") return "to-print";
  return tries < MOST_TRIES ? "waiting" : "not-delivered";
}

/** The state an address asks for; anything that is none asks for all. */
export function readLetterState(asked: string | null): LetterState | "" {
  return LETTER_STATES.find((state) => state === asked) ?? "";
}

/** The channel an address asks for; anything that is none asks for all. */
export function readChannel(asked: string | null): Channel | "" {
  return CHANNELS.find((channel) => channel === asked) ?? "";
}
