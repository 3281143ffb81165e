import { expect, test } from "vitest";
import { normaliseReference } from "#app/domain/licensing/reference";

test.each([
  ["PH/2026/0042", "PH20260042"],
  ["ph 2026 0042", "PH20260042"],
  [" Ph-2026-0042 ", "PH20260042"],
  ["PH–2026–0042", "PH20260042"],
  ["PH.2026.0042", "PH20260042"],
  ["PH\\2026\\0042", "PH20260042"],
  ["PH\u00a02026\u200b0042", "PH20260042"],
])("%j and PH20260042 are the same reference", (typed, normalised) => {
  expect(normaliseReference(typed)).toBe(normalised);
});

test("leading zeros are part of a reference", () => {
  expect(normaliseReference("000123")).toBe("000123");
  expect(normaliseReference("000123")).not.toBe(normaliseReference("123"));
});

test("the letter O and the digit 0 stay apart", () => {
  expect(normaliseReference("HCO10")).toBe("HCO10");
  expect(normaliseReference("HCO10")).not.toBe(normaliseReference("HC010"));
});

test("underscores and other signs stay, because they may tell two references apart", () => {
  expect(normaliseReference("PH_1+2")).toBe("PH_1+2");
});

test("nothing but punctuation is an empty reference", () => {
  expect(normaliseReference(" - / . ")).toBe("");
});

test("normalising twice changes nothing more", () => {
  expect(normaliseReference(normaliseReference("tx/09-0007 b"))).toBe("TX090007B");
});
