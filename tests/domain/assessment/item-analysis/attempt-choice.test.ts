import { expect, test } from "vitest";
import { readChoice, writeChoice } from "#app/domain/assessment/item-analysis/attempt-choice";

const usual = { version: null, language: null, adjustment: null, firstOnly: true };

test.each([
  ["", usual],
  ["?version=2", { ...usual, version: 2 }],
  ["?attempts=all", { ...usual, firstOnly: false }],
  ["?language=pl", { ...usual, language: "pl" }],
  ["?adjustment=read-aloud", { ...usual, adjustment: "read-aloud" as const }],
  ["?version=3&language=en&adjustment=none&attempts=all", { version: 3, language: "en", adjustment: "none" as const, firstOnly: false }],
])("the address “%s” says which attempts are looked at, and is written again as it was", (query, choice) => {
  expect(readChoice(new URLSearchParams(query))).toEqual(choice);
  expect(writeChoice(choice)).toBe(query);
});

test("an odd version, language or adjustment means all of them", () => {
  for (const version of ["", "all", "-1", "1.5"]) expect(readChoice(new URLSearchParams({ version })).version).toBeNull();
  for (const language of ["", "English", "e"]) expect(readChoice(new URLSearchParams({ language })).language).toBeNull();
  for (const adjustment of ["", "dyslexia"]) expect(readChoice(new URLSearchParams({ adjustment })).adjustment).toBeNull();
});
