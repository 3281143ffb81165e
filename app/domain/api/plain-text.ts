/** Control characters and halves of characters are no text that any store keeps. */
export const PLAIN_TEXT = /^[^\p{Cc}\p{Cs}]*$/u;

/** A reference as an address spells it, or null where no application can have it. */
export function readReferenceInAddress(text: string | undefined): string | null {
  return text !== undefined && PLAIN_TEXT.test(text) ? text : null;
}
