import { expect, test } from "vitest";
import { spellingKey, spokenWords, writtenWords } from "#app/domain/licensing/name-spelling";

test.each([
  ["Mohammed", "Muhammad", "Mohamed", "Mohammad"],
  ["Hussain", "Hussein", "Husain", "Husayn"],
  ["Yusuf", "Youssef", "Yousuf"],
  ["Ahmed", "Ahmad"],
  ["Omar", "Umar"],
  ["Sheikh", "Shaikh"],
  ["Chaudhry", "Choudhury", "Chowdhry"],
  ["Wójcik", "Vojcik"],
  ["Qureshi", "Kureshi"],
  ["Iqbal", "Ikbal"],
  ["Stephen", "Stefan"],
])("%s and %s sound alike", (...names) => {
  expect(new Set(names.map(spellingKey)).size, names.map(spellingKey).join()).toBe(1);
});

test.each([
  ["Khan", "Kent"],
  ["Patel", "Batel"],
  ["Hussain", "Hassan Ali"],
  ["Sadiq", "Saddam"],
])("%s and %s do not", (one, other) => {
  expect(spellingKey(one)).not.toBe(spellingKey(other));
});

test("the words of a name are compared in no order", () => {
  expect(writtenWords("Khan Ali")).toEqual(writtenWords("Ali Khan"));
  expect(spokenWords("Al-Hassan Omar")).toEqual(spokenWords("Umar Al Hassan"));
  expect(spellingKey("-")).toBe("");
});
