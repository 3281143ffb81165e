import { expect, test } from "vitest";
import { letterState, readLetterCursor, readLetterState, wayTo, writeLetterCursor } from "#app/domain/licensing/letter";

const at = new Date("2026-11-24T10:00:00Z");

test("a driver is written to at the address of their own account, else at the one the council holds, else by post", () => {
  expect(wayTo({ account: "imran@example.com", email: "old@example.com" })).toEqual({ channel: "email", recipient: "imran@example.com" });
  expect(wayTo({ account: null, email: "old@example.com" })).toEqual({ channel: "email", recipient: "old@example.com" });
  expect(wayTo({ account: null, email: null })).toEqual({ channel: "post", recipient: "" });
});

test("a letter is sent, waits, is to be printed, or was given up after five tries", () => {
  expect(letterState({ channel: "email", sentAt: at, tries: 1 })).toBe("sent");
  expect(letterState({ channel: "email", sentAt: null, tries: 4 })).toBe("waiting");
  expect(letterState({ channel: "email", sentAt: null, tries: 5 })).toBe("not-delivered");
  expect(letterState({ channel: "post", sentAt: null, tries: 0 })).toBe("to-print");
});

test("an address that asks for what there is not asks for everything, from the newest", () => {
  expect([readLetterState("sent"), readLetterState("lost"), readLetterState(null)]).toEqual(["sent", "", ""]);
  const cursor = { queuedAt: at, mailId: "0f8fad5b-d9cb-469f-a165-70867728950e" };
  expect(readLetterCursor(writeLetterCursor(cursor))).toEqual(cursor);
  expect(readLetterCursor("1.'; drop table mail_outbox")).toBeNull();
});
