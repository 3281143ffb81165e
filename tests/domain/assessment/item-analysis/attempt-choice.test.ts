import { expect, test } from "vitest";
import { readChoice, writeChoice } from "#app/domain/assessment/item-analysis/attempt-choice";

test.each([
  ["", { version: null, firstOnly: true }],
  ["?version=2", { version: 2, firstOnly: true }],
  ["?attempts=all", { version: null, firstOnly: false }],
  ["?version=3&attempts=all", { version: 3, firstOnly: false }],
])("the address “%s” says which attempts are looked at, and is written again as it was", (query, choice) => {
  expect(readChoice(new URLSearchParams(query))).toEqual(choice);
  expect(writeChoice(choice)).toBe(query);
});

test("an odd version means all of them", () => {
  for (const version of ["", "all", "-1", "1.5"]) expect(readChoice(new URLSearchParams({ version })).version).toBeNull();
});
