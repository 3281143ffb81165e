import { MOST_TRIES } from "../mail-pause.ts";

/** E-mail, or a letter that the council prints. */
export const CHANNELS = ["email", "post"] as const;
export type Channel = (typeof CHANNELS)[number];

/** How to write to somebody: to the address of their account first, since they chose it themselves; by post where none is known. */
export function wayTo({ account, email }: { account: string | null; email: string | null }): { channel: Channel; recipient: string } {
  const address = account ?? email;
  return address ? { channel: "email", recipient: address } : { channel: "post", recipient: "" };
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

/** The last letter of a page: the next page goes on after it. */
export type LetterCursor = { queuedAt: Date; mailId: string };

/** The state an address asks for; anything that is none asks for all. */
export function readLetterState(asked: string | null): LetterState | "" {
  return LETTER_STATES.find((state) => state === asked) ?? "";
}

/** A cursor as it stands in an address. */
export function writeLetterCursor({ queuedAt, mailId }: LetterCursor): string {
  return `${queuedAt.getTime()}.${mailId}`;
}

/** The cursor in an address, or null for anything that is none. */
export function readLetterCursor(written: string): LetterCursor | null {
  const [, time, mailId] = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(written) ?? [];
  return time && mailId ? { queuedAt: new Date(Number(time)), mailId } : null;
}
