import { expect, test } from "vitest";
import { letterState, readChannel, readLetterState, wayTo, wordsFor } from "#app/domain/licensing/letter";
import { readQueuedPlace, writeQueuedPlace } from "#app/domain/queued-place";

const at = new Date("2026-11-24T10:00:00Z");

const byPost = { channel: "post", recipient: "" };
const mobile = "07700 900123";

test("a driver is written to at the address of their own account, else at the one the council holds, else by text message", () => {
  const both = { account: "imran@example.com", email: "old@example.com", phone: mobile };
  expect(wayTo(both, true)).toEqual({ channel: "email", recipient: "imran@example.com" });
  expect(wayTo({ ...both, account: null }, true)).toEqual({ channel: "email", recipient: "old@example.com" });
  expect(wayTo({ account: null, email: null, phone: mobile }, true)).toEqual({ channel: "sms", recipient: "+447700900123" });
});

test("a letter goes by post to whoever has neither, to a number that gets no text messages, and where there are none", () => {
  expect(wayTo({ account: null, email: null }, true)).toEqual(byPost);
  expect(wayTo({ account: null, email: null, phone: null }, true)).toEqual(byPost);
  expect(wayTo({ account: null, email: null, phone: "01257 515151" }, true)).toEqual(byPost);
  expect(wayTo({ account: null, email: null, phone: mobile }, false)).toEqual(byPost);
});

test("a text message has the short words, everything else the letter’s", () => {
  const words = { subject: "A decision", body: "The long letter.", text: "The short message." };
  expect(wordsFor("sms", words)).toEqual({ subject: "A decision", body: "The short message." });
  expect(wordsFor("email", words)).toEqual({ subject: "A decision", body: "The long letter." });
  expect(wordsFor("post", words)).toEqual({ subject: "A decision", body: "The long letter." });
});

test("a letter is sent, waits, is to be printed, or was given up after five tries", () => {
  expect(letterState({ channel: "email", sentAt: at, tries: 1 })).toBe("sent");
  expect(letterState({ channel: "email", sentAt: null, tries: 4 })).toBe("waiting");
  expect(letterState({ channel: "email", sentAt: null, tries: 5 })).toBe("not-delivered");
  expect(letterState({ channel: "sms", sentAt: null, tries: 4 })).toBe("waiting");
  expect(letterState({ channel: "sms", sentAt: null, tries: 5 })).toBe("not-delivered");
  expect(letterState({ channel: "post", sentAt: null, tries: 0 })).toBe("to-print");
});

test("an address that asks for what there is not asks for everything, from the newest", () => {
  expect([readLetterState("sent"), readLetterState("lost"), readLetterState(null)]).toEqual(["sent", "", ""]);
  expect([readChannel("sms"), readChannel("pigeon"), readChannel(null)]).toEqual(["sms", "", ""]);
  const place = { queuedAt: at, id: "0f8fad5b-d9cb-469f-a165-70867728950e" };
  expect(readQueuedPlace(writeQueuedPlace(place))).toEqual(place);
  expect(readQueuedPlace("1.'; drop table mail_outbox")).toBeNull();
});
