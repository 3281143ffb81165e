import { printDate } from "#app/domain/licensing/calendar-date";
import { MOST_COUNTED } from "#app/domain/licensing/queue";
import { ERASED, kindWords, type Standing, statusWords, typeWords } from "#app/ui/application-words";

export type QueueRow = Standing & {
  reference: string;
  surname: string | null;
  firstNames: string | null;
  licenseeType: string;
  kind: string;
  receivedOn: string;
  passUntil: string | null;
};
export type LicenseeTypes = readonly { licenseeType: string; label: string }[];

/** The columns of the queue, on the page and in the file that is downloaded from it. */
export const QUEUE_COLUMNS = ["Reference", "Surname", "First names", "Licence", "New or renewal", "Received", "Status", "Pass valid until"];

/** An application in the words of those columns. */
export function queueCells(row: QueueRow, types: LicenseeTypes, now: Date): string[] {
  return [
    row.reference,
    row.surname ?? ERASED,
    row.firstNames ?? "",
    typeWords(types, row.licenseeType),
    kindWords(row.kind),
    printDate(row.receivedOn),
    statusWords(row, now),
    row.passUntil ? printDate(row.passUntil) : "",
  ];
}

/** How many there are; beyond what is counted, that there are more. */
export function countWords(number: number): string {
  return number > MOST_COUNTED ? `${MOST_COUNTED.toLocaleString("en-GB")}+` : number.toLocaleString("en-GB");
}
