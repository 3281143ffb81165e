import { expect, test } from "vitest";
import { readAuditQuestion, readCursor, writeCursor } from "#app/domain/audit-search";

const everything = { action: "", person: "", authority: "", from: "", to: "" };

test("an empty question asks for everything", () => {
  const { search, wrong } = readAuditQuestion(everything);
  expect(search).toEqual({ action: "", person: "", authority: "", from: null, until: null });
  expect(wrong).toEqual([]);
});

test("days begin and end at midnight in London, the last one included", () => {
  const { search } = readAuditQuestion({ ...everything, from: "1 June 2026", to: "30/6/2026" });
  expect(search.from).toEqual(new Date("2026-05-31T23:00:00Z"));
  expect(search.until).toEqual(new Date("2026-06-30T23:00:00Z"));
});

test("a day that does not exist is named and asks for nothing", () => {
  const { search, wrong } = readAuditQuestion({ ...everything, from: "31 2 2026", to: "soon" });
  expect(wrong).toEqual(["from", "to"]);
  expect(search).toMatchObject({ from: null, until: null });
});

test("the beginning of an action holds no sign that a database would read as a pattern", () => {
  expect(readAuditQuestion({ ...everything, action: "Policy.%_'" }).search.action).toBe("policy.");
});

test("a cursor comes back from an address as it went in, and anything else is none", () => {
  const cursor = { at: new Date("2026-11-24T10:00:00.123Z"), auditId: "0b8a1a52-6a52-4a3b-8a06-1d1b1f7f7f10" };
  expect(readCursor(writeCursor(cursor))).toEqual(cursor);
  for (const wrong of ["", "1", "x.0b8a1a52-6a52-4a3b-8a06-1d1b1f7f7f10", "1.'; drop", `${writeCursor(cursor)}0`])
    expect(readCursor(wrong)).toBeNull();
});
