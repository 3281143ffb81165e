/** What a mail server made of a letter: it was taken, or the connection ended before anybody said so. */
export type Handover = "taken" | "unanswered";

/** How handing a letter to a mail server went wrong: whether the letter was on its way when it did, and what was answered. */
export type FailedHandover = { begun: boolean; replyCode?: unknown; code?: unknown };

/**
 * Whether a mail server certainly did not take a letter, so that it may be tried again: nothing of it was sent, the server
 * refused (RFC 5321, §4.2.1: 4yz for now, 5yz for good), or the recipient was refused before the text was asked for. After anything
 * else, such as a connection that broke off behind the last line, it may lie in the mailbox already.
 */
export function wasNotTaken({ begun, replyCode, code }: FailedHandover): boolean {
  return !begun || (typeof replyCode === "number" && replyCode >= 400) || code === "EENVELOPE";
}
