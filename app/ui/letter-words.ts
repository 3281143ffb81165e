import type { LetterState } from "#app/domain/licensing/letter";

/** How a letter stands, in an officer's words. */
export const LETTER_STATE_WORDS: Record<LetterState, string> = {
  waiting: "Waiting to be sent",
  "to-print": "To be printed",
  "not-delivered": "Not delivered",
  sent: "Sent",
};

export const LETTER_COLUMNS = ["Reference", "First names", "Surname", "Subject", "Letter"];

type Printed = { reference: string; firstNames: string | null; surname: string | null; subject: string; body: string };

/** One letter as a line of the file for the mail merge, in the order of the columns. */
export function letterCells({ reference, firstNames, surname, subject, body }: Printed): string[] {
  return [reference, firstNames ?? "", surname ?? "", subject, body];
}
