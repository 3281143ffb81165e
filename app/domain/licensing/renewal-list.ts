import { addMonths, type CalendarDate } from "./calendar-date.ts";

/** How far ahead a renewals list looks, in months; null is the whole register. */
export const WINDOWS = [3, 1, 6, 12] as const;

/** Which licences are asked for: those that run out within so many months, all of them or only of the untrained. */
export type RenewalSearch = { months: number | null; untrained: boolean; licenseeType: string | null };

/** The place of a licence in a list by expiry. */
export type RenewalPlace = { expiresOn: CalendarDate; number: string };

/** The list that an address asks for; three months ahead unless it says otherwise. */
export function readRenewalSearch(ask: (name: string) => string | null): RenewalSearch {
  const asked = ask("months");
  const months = asked === "all" ? null : (WINDOWS.find((window) => String(window) === asked) ?? WINDOWS[0]);
  return { months, untrained: ask("training") === "missing", licenseeType: ask("type") || null };
}

/** The same list as an address spells it. */
export function writeRenewalSearch({ months, untrained, licenseeType }: RenewalSearch): Record<string, string> {
  return {
    months: months === null ? "all" : String(months),
    ...(untrained ? { training: "missing" } : {}),
    ...(licenseeType ? { type: licenseeType } : {}),
  };
}

/** The last day of the list, or null for all of them; it begins today, with licences that are still in force. */
export function lastDayOf({ months }: RenewalSearch, today: CalendarDate): CalendarDate | null {
  return months === null ? null : addMonths(today, months);
}

/** The place an address goes on from, or null for the beginning. */
export function readRenewalPlace(text: string | null): RenewalPlace | null {
  const [expiresOn = "", ...rest] = (text ?? "").split("~");
  const number = rest.join("~");
  return /^\d{4}-\d{2}-\d{2}$/.test(expiresOn) && number !== "" ? { expiresOn, number } : null;
}

/** A place as an address spells it. */
export function writeRenewalPlace({ expiresOn, number }: RenewalPlace): string {
  return `${expiresOn}~${number}`;
}

type Application = { applicationId: string; reference: string; status: string; passUntil: CalendarDate | null; receivedOn: CalendarDate };

/** Whether somebody counts as trained today by one of their applications: a pass that is still valid, or a waiver. */
export function isTrained(applications: readonly Application[], today: CalendarDate): boolean {
  return applications.some(
    ({ status, passUntil }) => status === "waived" || (passUntil !== null && passUntil >= today && COUNTS.includes(status)),
  );
}

/** The statuses in which a pass counts: seen by an officer, or only waiting for one. */
export const COUNTS: readonly string[] = ["verified", "ready-to-verify"];
