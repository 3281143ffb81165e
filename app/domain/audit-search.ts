import { addDays, type CalendarDate, londonMidnight, parseUkDate } from "./licensing/calendar-date.ts";

/** Which entries of the audit log somebody wants to see. An empty text asks for everything; `person` may be "system". */
export type AuditSearch = { action: string; person: string; authority: string; from: Date | null; until: Date | null };

/** The same as it was typed. */
export type AuditQuestion = { action: string; person: string; authority: string; from: string; to: string };

/** The last entry of a page: the next page goes on after it, whatever was added meanwhile. */
export type AuditCursor = { at: Date; auditId: string };

/** Whose entries are Fareguard's own. */
export const SYSTEM = "system";

/** What the boxes of a question ask for. A day that does not exist is named in `wrong` and asks for nothing. */
export function readAuditQuestion(question: AuditQuestion): { search: AuditSearch; wrong: ("from" | "to")[] } {
  const [from, to] = [typedDay(question.from), typedDay(question.to)];
  const search = {
    action: actionPrefix(question.action),
    person: question.person,
    authority: question.authority,
    from: typeof from === "string" ? londonMidnight(from) : null,
    until: typeof to === "string" ? londonMidnight(addDays(to, 1)) : null,
  };
  return { search, wrong: [...(from === undefined ? (["from"] as const) : []), ...(to === undefined ? (["to"] as const) : [])] };
}

/** A cursor as it stands in an address. */
export function writeCursor({ at, auditId }: AuditCursor): string {
  return `${at.getTime()}.${auditId}`;
}

/** The cursor in an address, or null for anything that is none. */
export function readCursor(written: string): AuditCursor | null {
  const [, time, auditId] = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(written) ?? [];
  return time && auditId ? { at: new Date(Number(time)), auditId } : null;
}

/** Actions are small letters, dots and hyphens: nothing else can be the beginning of one, and nothing else is a pattern. */
function actionPrefix(typed: string): string {
  return typed.toLowerCase().replace(/[^a-z.-]/g, "");
}

/** The day that was typed; null when the box is empty, undefined when there is no such day. */
function typedDay(typed: string): CalendarDate | null | undefined {
  return typed.trim() === "" ? null : (parseUkDate(typed) ?? undefined);
}
