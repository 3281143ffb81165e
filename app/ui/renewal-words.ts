import { printDate } from "#app/domain/licensing/calendar-date";
import { type Standing, statusWords, typeWords } from "#app/ui/application-words";
import type { LicenseeTypes } from "#app/ui/queue-words";

export type ShownRenewal = {
  licenceNumber: string;
  firstNames: string;
  surname: string;
  licenseeType: string;
  expiresOn: string;
  trained: boolean;
  newest: (Standing & { applicationId: string; reference: string; passUntil: string | null }) | null;
};

export const RENEWAL_COLUMNS = [
  "Licence number",
  "Surname",
  "First names",
  "Licence",
  "Expires",
  "Trained",
  "Application",
  "Status",
  "Pass valid until",
  "E-mail address",
  "Telephone",
];

/** A licence in the words of those columns. */
export function renewalCells(
  row: ShownRenewal & { email: string | null; phone: string | null },
  types: LicenseeTypes,
  now: Date,
): string[] {
  const { newest } = row;
  return [
    row.licenceNumber,
    row.surname,
    row.firstNames,
    typeWords(types, row.licenseeType),
    printDate(row.expiresOn),
    row.trained ? "Yes" : "No",
    newest?.reference ?? "",
    newest ? statusWords(newest, now) : "",
    newest?.passUntil ? printDate(newest.passUntil) : "",
    row.email ?? "",
    row.phone ?? "",
  ];
}

export const NO_APPLICATION = "No application yet";
