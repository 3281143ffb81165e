import type { Channel, LetterState, Way } from "#app/domain/licensing/letter";
import { printMobile } from "#app/domain/licensing/mobile-number";

/** How a letter stands, in an officer's words. */
export const LETTER_STATE_WORDS: Record<LetterState, string> = {
  waiting: "Waiting to be sent",
  "to-print": "To be printed",
  "not-delivered": "Not delivered",
  sent: "Sent",
};

/** How a letter goes, in an officer's words. */
export const CHANNEL_WORDS: Record<Channel, string> = { email: "E-mail", sms: "Text message", post: "Post" };

/** The same for what the store keeps, which is plain text. */
export function channelWords(channel: string): string {
  return Object.entries(CHANNEL_WORDS).find(([known]) => known === channel)?.[1] ?? channel;
}

/** Whom a letter goes to: an address, a number as people write it, or nobody for one by post. */
export function recipientWords({ channel, recipient }: { channel: string; recipient: string }): string {
  if (channel === "post") return "";
  return channel === "sms" ? printMobile(recipient) : recipient;
}

/** How an applicant is told of a decision, for the officer who is about to make it; null is somebody whose details were erased. */
export function toldWords(way: Way | null): string {
  if (!way) return "The details of this applicant were erased, so nobody is told.";
  if (way.channel === "email") return `The applicant is told by e-mail (${way.recipient}).`;
  if (way.channel === "post")
    return "We cannot send the applicant an e-mail or a text message. A letter is written for you to print, under “Letters”.";
  return `The applicant gets a text message (${printMobile(way.recipient)}).`;
}

export const LETTER_COLUMNS = ["Reference", "First names", "Surname", "Subject", "Letter"];

type Printed = { reference: string; firstNames: string | null; surname: string | null; subject: string; body: string };

/** One letter as a line of the file for the mail merge, in the order of the columns. */
export function letterCells({ reference, firstNames, surname, subject, body }: Printed): string[] {
  return [reference, firstNames ?? "", surname ?? "", subject, body];
}
