import { expect, test } from "vitest";
import { isSamePhone, printMobile, readMobile, withNought } from "#app/domain/licensing/mobile-number";

test.each([
  "07700900123",
  "07700 900123",
  "07700 900 123",
  "07700-900-123",
  "07700.900.123",
  "(07700) 900123",
  " 07700\u00a0900123 ",
  "07700\u2013900123",
  "+447700900123",
  "+44 7700 900123",
  "+44 (0)7700 900123",
  "+4407700900123",
  "(+44) 7700 900123",
  "0044 7700 900123",
  "0044 (0) 7700 900123",
  "447700900123",
  "7700900123",
  "7700 900123",
])("%j gets text messages at +447700900123", (typed) => {
  expect(readMobile(typed)).toBe("+447700900123");
});

test("of the numbers that begin with 07, mobiles are 071 to 075 and 077 to 079", () => {
  const digits = Array.from({ length: 10 }, (_, digit) => digit);
  expect(digits.filter((digit) => readMobile(`07${digit}00900123`) !== null)).toEqual([1, 2, 3, 4, 5, 7, 8, 9]);
});

test("of 076, which are pagers, only 07624 is a mobile: the Isle of Man’s", () => {
  const thousands = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));
  expect(thousands.filter((two) => readMobile(`076${two}123456`) !== null)).toEqual(["24"]);
  expect(readMobile("+44 7624 123456")).toBe("+447624123456");
});

test.each([
  ["a number of a house", "01257 515151"],
  ["a London number", "020 7946 0123"],
  ["a free number", "0800 123 4567"],
  ["a personal number", "07012 345678"],
  ["a pager", "07600 123456"],
  ["a digit too few", "0770090012"],
  ["a digit too many", "077009001234"],
  ["ten digits that begin with no 7", "1257515151"],
  ["an Irish mobile", "+353 85 123 4567"],
  ["a Russian number, which also begins with 7", "+7 700 900 1234"],
  ["a plus before a British number without 44", "+7700900123"],
  ["another country’s number after 00", "00 7700900123"],
  ["two numbers", "07700 900123 / 07700 900456"],
  ["an extension", "07700 900123 ext 4"],
  ["words", "ask his brother"],
  ["other digits than ours", "٠٧٧٠٠٩٠٠١٢٣"],
  ["nothing", ""],
  ["only a dash", "-"],
])("%s gets none: %j", (_, typed) => {
  expect(readMobile(typed)).toBeNull();
});

test("a number is shown as people write it", () => {
  expect(printMobile("+447700900123")).toBe("07700 900123");
});

test("only a nought that a spreadsheet took is put back; everything else stays as typed", () => {
  expect(["7700900123", "1257 515151", "07700 900123", "+44 7700 900123", "9991234567"].map(withNought)).toEqual([
    "07700900123",
    "01257515151",
    "07700 900123",
    "+44 7700 900123",
    "9991234567",
  ]);
});

test.each([
  ["07700 900123", "+44 7700 900123", true],
  ["01257 515151", "(01257) 515-151", true],
  ["01257 515151", "1257515151", true],
  ["07700 900123", "07700 900124", false],
  ["07700 900123", "", false],
])("%j and %j are the same number: %j", (one, other, same) => {
  expect(isSamePhone(one, other)).toBe(same);
});
